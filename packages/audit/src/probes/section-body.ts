import { type About, itemsIn } from '../judge/about.ts';
import { rowProof } from '../judge/proofs.ts';
import { followsTitle } from '../judge/related.ts';
import { BODY_WORDS, isPosting, proseWords } from '../judge/topic.ts';
import { matchText, standingHit } from '../match/hits.ts';
import { governmentHost } from '../site/government.ts';
import { rowAround } from '../site/items.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import type { Others } from './others.ts';
import type { ProbeContext, Proof } from './probe.ts';

const MAX_ROWS = 40;

/** The rows of a table that are on the subject, each with its own dates. */
export function rowsOnTopic(
  context: ProbeContext,
  about: About,
  table: number,
  set: number,
  others: Others,
): Proof[] {
  const { site, indicator } = context;
  const { record, observed } = about.view;
  const heads = new Set(record.tables[table]?.headers.map(head => head.toLowerCase()));
  const proofs: Proof[] = [];
  let end = 0;
  for (const [i, block] of record.blocks.entries()) {
    // A row that only repeats the head was never filled in.
    if (i < end || block.table !== table || heads.has(block.text.toLowerCase())) continue;
    const hits = observed.blocks[i];
    const hit = hits === undefined ? undefined : standingHit(hits, indicator, set);
    if (hit === undefined) continue;
    const row = rowAround(record, i, block.selector);
    end = row.to + 1;
    if (others.isRow(about.view, row, i)) continue;
    proofs.push(rowProof(about.view, row, i, site.compiled.phrases[hit.phrase] ?? '', site.on));
    if (proofs.length >= MAX_ROWS) break;
  }
  return proofs;
}

/** A text of fewer words beside a link to another government site only says where to look. */
const POINTER_WORDS = 40;

/** Whether a page does no more than lead to another government site. */
export function isPointer(site: Site, about: About): boolean {
  const { view } = about;
  if (!about.whole || view.words >= POINTER_WORDS || view.tables.length > 0) return false;
  return view.items.some(item => governmentHost(item, site.unit.url) !== null);
}

/** A phrase of the set in the text of a stretch that has enough of it; the page's own heading is none. */
export function bodyHit(
  context: ProbeContext,
  about: About,
  set: number,
): { block: number; matched: string } | null {
  const { view } = about;
  const prose = new Set(view.prose);
  let words = 0;
  let found: { block: number; matched: string } | null = null;
  for (const i of view.blocks) {
    if (i < about.from || i >= about.to || i === view.heading) continue;
    const hits = view.observed.blocks[i];
    const heading = view.record.blocks[i]?.heading ?? 0;
    if (hits === undefined || (!prose.has(i) && heading === 0)) continue;
    words += hits.words;
    if (found !== null || (heading > 0 && isBare(view, i))) continue;
    const hit = standingHit(hits, context.indicator, set);
    if (hit !== undefined) found = { block: i, matched: context.site.compiled.phrases[hit.phrase] ?? '' };
  }
  // Links of a table are its rows, and those of a side box another list.
  const links = itemsIn(about).filter(({ file, link }) => {
    const { region, table } = view.record.blocks[link.block] ?? {};
    return file === '' && region !== 'aside' && table === undefined;
  }).length;
  return words >= BODY_WORDS && words > links * 8 ? found : null;
}

/** Whether nothing stands under a heading, neither text nor a link, before the next of its level or higher. */
function isBare(view: PageView, heading: number): boolean {
  const section = view.sections.find(each => each.heading === heading);
  return section !== undefined && !view.blocks.some(i => i > heading && i < section.to);
}

/** The text of a page whose entry names the subject only together with what it stands under: it goes on with that name. */
export function joinedBody(
  { site, indicator }: ProbeContext,
  { view, joined }: About,
  set: number,
): { block: number; matched: string } | null {
  if (joined === undefined || !isPosting(view) || proseWords(view) < BODY_WORDS) return null;
  const hit = standingHit(matchText(site.compiled, joined), indicator, set);
  const texts = view.prose.filter(i => i > view.heading).map(i => view.record.blocks[i]?.text ?? '');
  if (hit === undefined || !followsTitle(site.compiled, joined, texts)) return null;
  return { block: view.heading, matched: site.compiled.phrases[hit.phrase] ?? '' };
}
