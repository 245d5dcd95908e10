import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { placeOf } from './places.ts';

/** Values for `{{name}}` in a template. */
export type TemplateValues = Readonly<Record<string, string>>;

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value as text of a file of this kind: quoted where the kind has quotes, escaped where it has markup. */
function written(file: string, name: string, value: string): string {
  if (/\.html$/.test(file)) return value.replace(/[&<>"]/g, mark => HTML[mark] as string);
  const bare = /^(id|dimension|base|baseVersion|day|schema)$/.test(name);
  return /\.(json|yaml)$/.test(file) && !bare ? JSON.stringify(value) : value;
}

/** A template with its values. Throws where it names one that is not given. */
export function fillTemplate(file: string, text: string, values: TemplateValues): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${file}: no value for {{${name}}}`);
    return written(file, name, value);
  });
}

/**
 * The files of a template by their path, filled in. What ends in `.template` is no file of its kind before: tools
 * would read it, or leave it out.
 */
export async function templateFiles(
  name: 'checklist' | 'indicator',
  values: TemplateValues,
): Promise<Map<string, string>> {
  const folder = join(placeOf('templates'), name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries.filter(each => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const shown = relative(folder, path)
      .split(sep)
      .join('/')
      .replace(/\.template$/, '');
    const text = fillTemplate(shown, await readFile(path, 'utf8'), values);
    files.set(shown === 'gitignore' ? '.gitignore' : shown, text);
  }
  return files;
}
