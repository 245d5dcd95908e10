import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Engine } from '../../audit/target.ts';
import { cannot } from '../../errors.ts';
import { compileFolder } from '../build.ts';
import type { ChecklistFolder } from '../folder.ts';
import { type CasePage, readTriplet } from '../triplet.ts';
import { tryPage } from '../triplet-pages.ts';
import type { Example } from './example.ts';
import type { Documented } from './site.ts';

const MOST_PAGES = 3;

/** The pages of a sample as they are written: of a small portal its first one, then some others. */
async function pagesOf(page: CasePage): Promise<Example['pages']> {
  if (page.kind === 'file') return [{ name: basename(page.path), source: await readFile(page.path, 'utf8') }];
  const found = (await readdir(page.path, { recursive: true }))
    .filter(name => name.endsWith('.html') && name !== 'index.html')
    .sort();
  const names = ['index.html', ...found].slice(0, MOST_PAGES);
  return Promise.all(
    names.map(async name => ({ name, source: await readFile(join(page.path, name), 'utf8') })),
  );
}

/** A folder's checklist with its sample pages audited. Throws a `ToldError` where it does not compile. */
export async function documentFolder(folder: ChecklistFolder, engine: Engine): Promise<Documented> {
  const result = await compileFolder(folder);
  if (!result.ok) throw cannot('checklist.docsInvalid', { folder: folder.shown || '.' });
  const { checklist } = result;
  const examples = new Map<string, Example[]>();
  for (const indicator of checklist.indicators) {
    const { pages } = await readTriplet(folder.path, indicator.id);
    const tried: Example[] = [];
    for (const page of pages) {
      tried.push({ ...(await tryPage(engine, checklist, indicator, page)), pages: await pagesOf(page) });
    }
    examples.set(indicator.id, tried);
  }
  return { checklist, examples };
}
