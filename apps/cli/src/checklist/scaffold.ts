import { existsSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { type Language, Slug } from '@niemyet/rules';
import { parseYaml } from '@niemyet/rules/authoring';
import * as z from 'zod/mini';
import { cannot, usage } from '../errors.ts';
import { writeWhole } from '../output/write.ts';
import { baseFinder } from './base.ts';
import { DEFAULT_CHECKLIST } from './default.ts';
import { type ChecklistFolder, readSources } from './folder.ts';
import { loadChecklist } from './load.ts';
import { placeOf } from './places.ts';
import { type TemplateValues, templateFiles } from './template.ts';

/** What a new indicator is called. */
export interface Naming {
  id: string;
  title?: string | undefined;
  titleEn?: string | undefined;
}

/** The indicator that a new checklist starts with. */
const FIRST = {
  id: 'waste-collection-schedule',
  title: 'Lịch thu gom rác thải sinh hoạt',
  titleEn: 'Schedule of household waste collection',
} as const;

const spoken = (id: string) => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function indicatorValues(
  naming: Naming,
  { dimension, day, schema }: { dimension: string; day: string; schema: string },
): TemplateValues {
  const { id } = naming;
  const titleEn = naming.titleEn?.trim() || spoken(id);
  const title = naming.title?.trim() || titleEn;
  const [year, month, date] = day.split('-');
  const negative = `Kết quả ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return { id, dimension, title, titleEn, negative, day, schema, date: `${date}/${month}/${year}` };
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  for (const path of files.keys()) {
    if (existsSync(join(folder, path))) throw usage('checklist.exists', { file: join(folder, path) });
  }
  for (const [path, text] of files) await writeWhole(join(folder, path), text);
  return [...files.keys()];
}

/** The schema that an indicator's first line names: that of the package's build, else the one that comes along. */
function schemaFor(folder: string, isPackage: boolean): string {
  const name = 'indicator.schema.json';
  if (isPackage) return `../dist/${name}`;
  return relative(join(folder, 'indicators'), join(placeOf('schemas'), name))
    .split(sep)
    .join('/');
}

async function indicatorFiles(
  naming: Naming,
  place: { dimension: string; day: string; schema: string },
): Promise<Map<string, string>> {
  const files = await templateFiles('indicator', indicatorValues(naming, place));
  return new Map(
    [...files].map(([path, text]) => [
      path === 'indicator.yaml'
        ? `indicators/${naming.id}.yaml`
        : path.replace(/^fixtures\//, `fixtures/${naming.id}/`),
      text,
    ]),
  );
}

/** A word as the id of something, or a usage error. */
function slug(value: string): string {
  if (!Slug.safeParse(value).success) throw usage('checklist.badName', { value });
  return value;
}

/** A folder ready to be published: a package with a checklist of one indicator. Gives what was written. */
export async function initChecklist(
  name: string,
  naming: Omit<Naming, 'id'>,
  { from, day, language }: { from: string; day: string; language: Language },
): Promise<{ folder: string; files: string[] }> {
  const folder = resolve(from, name);
  const id = slug(basename(folder));
  const base = await loadChecklist(DEFAULT_CHECKLIST, language);
  const titleEn = naming.titleEn?.trim() || spoken(id);
  const values = {
    id,
    package: id,
    title: naming.title?.trim() || titleEn,
    titleEn,
    base: base.id,
    baseVersion: base.version,
  };
  const files = new Map([
    ...(await templateFiles('checklist', values)),
    ...(await indicatorFiles(FIRST, { dimension: 'local-duties', day, schema: schemaFor(folder, true) })),
  ]);
  return { folder, files: await writeAll(folder, files) };
}

const HeadDimensions = z.object({
  dimensions: z._default(z.array(z.object({ id: Slug })), []),
  extends: z.optional(
    z.object({ checklist: z.optional(Slug), package: z.optional(z.string()), version: z.string() }),
  ),
});

/** The dimension that a new indicator goes to where none is named: the first of the checklist, else of its base. */
async function firstDimension(folder: ChecklistFolder): Promise<string> {
  const head = (await readSources(folder)).find(({ path }) => path === 'checklist.yaml');
  const value = head === undefined ? undefined : parseYaml(head, HeadDimensions).parsed?.value;
  const [own] = value?.dimensions ?? [];
  if (own !== undefined) return own.id;
  const { extends: wanted } = value ?? {};
  if (wanted !== undefined) {
    const { checklist, package: name, version } = wanted;
    const found = baseFinder(folder.path)({
      version,
      ...(checklist === undefined ? {} : { checklist }),
      ...(name === undefined ? {} : { package: name }),
    });
    const [first] = found.ok ? found.checklist.dimensions : [];
    if (first !== undefined) return first.id;
  }
  throw cannot('checklist.noDimension', { folder: folder.shown || '.' });
}

/** One more indicator in a checklist's folder: its YAML and its three pages. Gives what was written. */
export async function addIndicator(
  folder: ChecklistFolder,
  naming: Naming & { dimension?: string | undefined },
  day: string,
): Promise<string[]> {
  slug(naming.id);
  const dimension = naming.dimension ?? (await firstDimension(folder));
  const schema = schemaFor(folder.path, existsSync(join(folder.path, 'package.json')));
  return writeAll(folder.path, await indicatorFiles(naming, { dimension: slug(dimension), day, schema }));
}
