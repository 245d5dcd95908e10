import words from '../words/problems.json' with { type: 'json' };
import { lineAt, readPlainYaml } from './plain-yaml.ts';
import type { Problem, SourceFile } from './problem.ts';
import { readStrictYaml, type YamlRead, yamlProblem } from './strict-yaml.ts';

export type { YamlData } from './strict-yaml.ts';

/** Characters of one file; the longest of ours is a tenth of it. */
export const MAX_FILE_LENGTH = 100_000;
/** The first line that a pattern occurs in, or undefined. */
function lineWith(text: string, pattern: RegExp): number | undefined {
  const index = text.search(pattern);
  return index < 0 ? undefined : text.slice(0, index).split('\n').length;
}

/** What no file holds: tabs and other control characters, invisible ones, and what stands for damaged ones. */
const UNFIT = /[^\P{Cc}\n\r]|[\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;

/** What makes a text unfit before YAML is even looked at. */
function textProblem({ path, text }: SourceFile): Problem | undefined {
  const { files } = words;
  if (text.length > MAX_FILE_LENGTH) {
    return yamlProblem(path, 1, files['too-large'], { size: text.length, limit: MAX_FILE_LENGTH });
  }
  if (text.startsWith('\uFEFF')) return yamlProblem(path, 1, files.bom);
  if (text.trim() === '') return yamlProblem(path, 1, files.empty);
  const unfit = lineWith(text, UNFIT);
  if (unfit === undefined) return undefined;
  const damaged = lineWith(text, /\uFFFD/);
  if (damaged !== undefined) return yamlProblem(path, damaged, files['not-utf8']);
  const tab = lineWith(text, /\t/);
  return tab === undefined ? yamlProblem(path, unfit, files.control) : yamlProblem(path, tab, files.tab);
}

/** Files that were read: reading is what checking a checklist spends its time on, and several checks read. */
const READ = new WeakMap<SourceFile, YamlRead>();

/**
 * Reads one YAML 1.2 file strictly: no byte order mark, tabs or control characters, no duplicate keys, no tags, one
 * document, a bounded size and bounded aliases. Text is brought to NFC, so that a file typed on any system has
 * the same digest. Gives every problem with its line. The same file object is read once.
 */
export function readYaml(file: SourceFile): YamlRead {
  const known = READ.get(file);
  if (known !== undefined) return known;
  const read = parseFile(file);
  READ.set(file, read);
  return read;
}

/**
 * Takes the data of a file that was read before: `readYaml` then has it. Its lines were not kept; the file is read where one
 * is asked for.
 */
export function takeYaml(file: SourceFile, value: unknown): void {
  let own: YamlRead | undefined;
  const lineOf = (path: readonly PropertyKey[]) => {
    own ??= parseFile(file);
    return own.ok ? own.data.lineOf(path) : 1;
  };
  READ.set(file, { ok: true, data: { value, lineOf } });
}

function parseFile(file: SourceFile): YamlRead {
  const unfit = textProblem(file);
  if (unfit !== undefined) return { ok: false, problems: [unfit] };
  const text = file.text.normalize('NFC');
  const plain = readPlainYaml(text);
  if (plain === null) return readStrictYaml(file, text);
  return { ok: true, data: { value: plain.value, lineOf: path => lineAt(plain.place, path) } };
}
