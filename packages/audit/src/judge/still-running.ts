import type { Evidence } from '@niemyet/rules';
import type { CompiledIndicator } from '../match/compile.ts';
import { findDates } from '../read/dates.ts';
import type { Site } from '../site/site.ts';
import { findAbout } from './about.ts';
import { evidenceAt } from './evidence.ts';
import { isPageOfOthers } from './issuer.ts';
import { newest } from './proofs.ts';
import { attachedFiles, isPosting } from './topic.ts';

/**
 * Where all that an indicator hangs on names the day until which it runs, and none of those days is past: one of these places. Null where
 * one is past, one names none, or the portal was not read to its end.
 */
export function stillRunning(site: Site, { indicator, occasion }: CompiledIndicator): Evidence | null {
  const parent = site.compiled.indicators.find(({ indicator: { id } }) => id === indicator.dependsOn);
  if (occasion === null || parent === undefined || site.pagesLeft > 0) return null;
  let running: Evidence | null = null;
  for (const { view, from, to, broad, whole } of findAbout(site, parent)) {
    if (broad || view.broken || view.home || isPageOfOthers(site, view)) continue;
    // A section that lists them is none of them.
    if (whole && (!isPosting(view) || (view.prose.length === 0 && attachedFiles(view).length === 0)))
      continue;
    const at = view.blocks.find(i => {
      const { text = '' } = view.record.blocks[i] ?? {};
      const isUntil = i >= from && i < to && view.observed.blocks[i]?.bySet.has(occasion.until) === true;
      return isUntil && findDates(text).length > 0;
    });
    const { text = '', selector } = view.record.blocks[at ?? -1] ?? {};
    const last = newest(findDates(text).map(({ date }) => date));
    if (last === undefined || last < site.on) return null;
    running ??= evidenceAt('lead', 'text', { view, text, selector, date: last });
  }
  return running;
}
