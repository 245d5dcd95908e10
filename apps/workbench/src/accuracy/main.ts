/** `npm run accuracy -- <folder>`: the engine beside what people read on saved portals. */
import { join } from 'node:path';
import type { Checklist } from '@niemyet/rules';
import { FileSource } from '../../../cli/src/offline/file.ts';
import { FolderSource } from '../../../cli/src/offline/folder.ts';
import { buildFirst } from '../build.ts';
import { loadChecklist } from '../checklist.ts';
import { type PageCase, tallyBy } from './count.ts';
import { type PortalFolder, readPortalFolder } from './folder.ts';
import { compareHome } from './home.ts';
import { auditSaved } from './judge.ts';
import { newestDay, type PageLabels } from './labels.ts';
import { readOptions, USAGE } from './options.ts';
import { showHomes, showSites } from './show.ts';
import { compareSite, type SiteCase, type SiteTally, tallySite } from './site.ts';

async function homePages(folder: PortalFolder, root: string, checklist: Checklist, on?: string) {
  const cases: PageCase[] = [];
  const dayOf = (sites: readonly PageLabels['sites'][string][]) =>
    newestDay(sites.flatMap(site => Object.values(site.ind).map(label => label.evidence)));
  const newest = dayOf(Object.values(folder.labels.sites));
  for (const [slug, site] of Object.entries(folder.labels.sites)) {
    const day = on ?? dayOf([site]) ?? newest;
    if (day === undefined) throw new Error('the labels of the home pages name no day; give --on');
    const url = site.url ?? folder.urls.get(site.page) ?? `http://${slug}.invalid/`;
    const source = new FileSource(join(root, 'html', site.page), url);
    const record = await auditSaved(checklist, slug, source, day);
    cases.push(...compareHome(checklist, site, folder.map, record));
  }
  return cases;
}

async function wholePortals(folder: PortalFolder, checklist: Checklist, on?: string) {
  const cases: SiteCase[] = [];
  const tallies: SiteTally[] = [];
  for (const { labels, folder: saved } of folder.sites) {
    const day = on ?? folder.sitesOn;
    if (day === undefined) throw new Error('the labels of the whole portals name no day; give --on');
    const record = await auditSaved(checklist, labels.site, new FolderSource(saved), day);
    const made = compareSite(labels, record);
    cases.push(...made);
    tallies.push({ ...tallySite(labels.site, made), pagesRead: record.pages.length, pages: labels.pages });
  }
  return { cases, tallies: [...tallies, tallySite('all', cases)] };
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\n\n${USAGE}`);
  process.exit(2);
}
if (options.checklist === undefined) await buildFirst('generate', '@niemyet/rules');
const checklist = await loadChecklist(options.checklist);
const folder = await readPortalFolder(options.folder);
const homes = options.homes ? await homePages(folder, options.folder, checklist, options.on) : undefined;
const sites = options.sites ? await wholePortals(folder, checklist, options.on) : undefined;
if (options.json) {
  const homeTallies = homes && { byLabel: tallyBy(homes, 'label'), byCms: tallyBy(homes, 'cms') };
  console.log(JSON.stringify({ homes: homes && { ...homeTallies, cases: homes }, sites }, null, 2));
} else {
  const shown = [homes && showHomes(homes), sites && showSites(sites.tallies, sites.cases)];
  console.log(shown.filter(text => text !== undefined).join('\n\n'));
}
