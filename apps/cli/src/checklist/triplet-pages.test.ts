import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as engine from '@niemyet/audit';
import { compileChecklist } from '@niemyet/rules/authoring';
import { describe, expect, it } from 'vitest';
import { baseFinder } from './base.ts';
import { builtInFolders, readSources } from './folder.ts';
import { CASES, readTriplet } from './triplet.ts';
import { tryPage } from './triplet-pages.ts';
import { expectedVerdicts } from './try-case.ts';

const folders = await Promise.all(
  (await builtInFolders()).map(async folder => {
    const files = await readSources(folder);
    const result = compileChecklist(files, baseFinder(folder.path));
    if (!result.ok) throw new Error(result.problems[0]?.message.en);
    const { checklist } = result;
    const own = checklist.indicators.filter(({ id }) =>
      files.some(({ path }) => path === `indicators/${id}.yaml`),
    );
    const triplets = await Promise.all(own.map(({ id }) => readTriplet(folder.path, id)));
    return { folder, checklist, own, triplets };
  }),
);
const cases = folders.flatMap(({ checklist, own, triplets }) =>
  triplets.flatMap(({ indicator: id, pages }) =>
    pages.flatMap(page => {
      const indicator = own.find(each => each.id === id);
      return indicator === undefined ? [] : [[page.file, { checklist, indicator, page }] as const];
    }),
  ),
);

/** The HTML of a case, by its path within the portal. */
function htmlOf(path: string): Map<string, string> {
  if (statSync(path).isFile()) return new Map([['index.html', readFileSync(path, 'utf8')]]);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter(name => name.endsWith('.html'))
      .map(name => [name.replaceAll('\\', '/'), readFileSync(join(path, name), 'utf8')]),
  );
}

describe('the pages of the built-in checklists', () => {
  it('are there, three for each indicator, and for nothing else', () => {
    expect(folders.flatMap(({ own }) => own).length).toBeGreaterThan(0);
    for (const { folder, own, triplets } of folders) {
      for (const { indicator, missing, problems } of triplets) {
        expect({ indicator, missing, problems }).toEqual({ indicator, missing: [], problems: [] });
      }
      if (own.length === 0) continue;
      const known = new Set(own.map(({ id }) => id));
      expect(readdirSync(join(folder.path, 'fixtures')).filter(name => !known.has(name))).toEqual([]);
    }
    expect(cases.length).toBe(folders.flatMap(({ own }) => own).length * CASES.length);
  });

  it.each(cases)('%s', async (_, { checklist, indicator, page }) => {
    const { finding } = await tryPage(engine, checklist, indicator, page);
    const { verdict, machine, evidence } = finding;
    const texts = evidence.slice(0, 4).map(({ role, text }) => `${role}: ${text}`);
    expect({ verdict, machine, texts }).toEqual({
      verdict: expect.toBeOneOf([...expectedVerdicts(page, indicator)]),
      machine,
      texts,
    });
  });

  it.each(cases)('%s is small, and its links lead somewhere', (_, { page }) => {
    const pages = htmlOf(page.path);
    // This one is about links that do not.
    const broken = page.file === 'fixtures/portal-reachable/fail.html';
    expect(pages.size).toBeLessThanOrEqual(4);
    for (const [name, html] of pages) {
      expect(Buffer.byteLength(html), name).toBeLessThan(6000);
      for (const [, path = ''] of html.matchAll(/<a\b[^>]*\shref="(\/[^"]*)"/g)) {
        if (broken || /\.(pdf|docx?|xlsx?|zip)$/.test(path)) continue;
        expect([...pages.keys()], `${name} → ${path}`).toContain(`${path}index.html`.slice(1));
      }
    }
  });
});
