import vm from 'node:vm';
import type { ProjectFiles } from '../script/project.ts';
import { type Host, ServiceError, service } from '../script/service.ts';

interface Output {
  content: string;
  title: string;
}
const OUTPUTS = new WeakMap<object, Output>();

/** What an `HtmlOutput` holds; undefined for anything else. */
export function htmlOf(value: object): Readonly<Output> | undefined {
  return OUTPUTS.get(value);
}

function outputService(host: Host, content: string): object {
  const state: Output = { content, title: '' };
  const chain = (takes: readonly ('String' | 'Integer')[], run: (value: never) => void) => ({
    kind: 'other' as const,
    anonymous: true,
    takes: [takes],
    run: (value: never) => {
      run(value);
      return output;
    },
  });
  const output: object = service(host, 'HtmlOutput', {
    setTitle: chain(['String'], (title: string) => {
      state.title = title;
    }),
    setWidth: chain(['Integer'], () => {}),
    setHeight: chain(['Integer'], () => {}),
    append: chain(['String'], (more: string) => {
      state.content += more;
    }),
    getContent: { kind: 'other', anonymous: true, takes: [[]], run: () => state.content },
    getTitle: { kind: 'other', anonymous: true, takes: [[]], run: () => state.title },
  });
  OUTPUTS.set(output, state);
  return output;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** Fills `<?= … ?>` (escaped) and `<?!= … ?>` (as it is) with expressions over the template's properties. */
function fill(host: Host, source: string, values: Record<string, unknown>): string {
  return source.replace(/<\?(!?=)?([\s\S]*?)\?>/g, (_, mark: string | undefined, code: string) => {
    if (mark === undefined)
      throw new ServiceError('Statement scriptlets <? ?> are not implemented in apps-script-lab');
    const names = Object.keys(values);
    const script = new vm.Script(`((${names.join(',')}) => (${code}))`);
    const result = String(
      (script.runInContext(host.realm.context) as (...given: unknown[]) => unknown)(...Object.values(values)),
    );
    return mark === '!=' ? result : result.replace(/[&<>"']/g, character => ESCAPES[character] as string);
  });
}

/** The `HtmlService` global. */
export function htmlService(host: Host, files: ProjectFiles): object {
  const source = (name: string): string => {
    const content = files[name.endsWith('.html') ? name : `${name}.html`];
    if (content === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return content;
  };
  const template = (content: string): object => {
    const values: Record<string, unknown> = {};
    const methods = service(host, 'HtmlTemplate', {
      evaluate: {
        kind: 'other',
        anonymous: true,
        takes: [[]],
        run: () => outputService(host, fill(host, content, values)),
      },
      getRawContent: { kind: 'other', anonymous: true, takes: [[]], run: () => content },
    });
    return new Proxy(methods, {
      get: (target, key, receiver) =>
        typeof key === 'string' && key in values ? values[key] : Reflect.get(target, key, receiver),
      set: (_, key, value) => {
        values[String(key)] = value;
        return true;
      },
    });
  };
  const anonymous = { kind: 'other' as const, anonymous: true, takes: [['String'] as const] };
  return service(host, 'HtmlService', {
    createHtmlOutput: { ...anonymous, run: (content: string) => outputService(host, content) },
    createHtmlOutputFromFile: { ...anonymous, run: (name: string) => outputService(host, source(name)) },
    createTemplate: { ...anonymous, run: (content: string) => template(content) },
    createTemplateFromFile: { ...anonymous, run: (name: string) => template(source(name)) },
  });
}
