import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LabelMap, Manifest, newestDay, PageLabels, SiteLabels } from './labels.ts';

/** What a folder of saved portals holds, parsed. */
export interface PortalFolder {
  labels: PageLabels;
  map: LabelMap;
  /** Address at which each saved page stood, by the name of its file. */
  urls: Map<string, string>;
  sites: { labels: SiteLabels; folder: string }[];
  /** Newest day that the labels of the whole portals name: their copies are not older. */
  sitesOn: string | undefined;
}

async function json(...path: string[]): Promise<unknown> {
  return JSON.parse(await readFile(join(...path), 'utf8'));
}

async function siteLabels(folder: string): Promise<string[]> {
  try {
    return (await readdir(join(folder, 'site-labels'))).filter(name => name.endsWith('.json')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Reads `labels.json`, `label-map.json`, `manifest.json` and `site-labels/*.json`. Throws a ZodError or a SyntaxError
 * where one is damaged, and the system's error where one is absent; whole portals may be.
 */
export async function readPortalFolder(folder: string): Promise<PortalFolder> {
  const labels = PageLabels.parse(await json(folder, 'labels.json'));
  const map = LabelMap.parse(await json(folder, 'label-map.json'));
  const manifest = Manifest.parse(await json(folder, 'manifest.json'));
  const sites = await Promise.all(
    (await siteLabels(folder)).map(async name => {
      const parsed = SiteLabels.parse(await json(folder, 'site-labels', name));
      return { labels: parsed, folder: join(folder, 'sites', parsed.site) };
    }),
  );
  return {
    labels,
    map,
    urls: new Map(manifest.flatMap(({ slug, url }) => (url ? [[`${slug}.html`, url] as const] : []))),
    sites,
    sitesOn: newestDay(sites.flatMap(site => Object.values(site.labels.indicators).map(item => item.newest))),
  };
}
