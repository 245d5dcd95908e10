import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../../audit/target.ts';
import { cannot } from '../../errors.ts';
import { compileFolder } from '../build.ts';
import type { ChecklistFolder } from '../folder.ts';
import { readTriplet } from '../triplet.ts';
import { tryPage } from '../triplets.ts';
import type { Example } from './example.ts';
import type { Documented } from './site.ts';

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
      const file = page.kind === 'folder' ? join(page.path, 'index.html') : page.path;
      tried.push({
        ...(await tryPage(engine, checklist, indicator, page)),
        source: await readFile(file, 'utf8'),
      });
    }
    examples.set(indicator.id, tried);
  }
  return { checklist, examples };
}
