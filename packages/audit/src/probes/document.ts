import type { Evidence, ProbeOf } from '@niemyet/rules';
import { Files } from '../documents/files.ts';
import { isUntitled, untitledProof } from '../documents/proof.ts';
import { findAbout, itemsIn } from '../judge/about.ts';
import { itemsWith } from '../judge/content.ts';
import { tellsOfElsewhere, tellsOfOther } from '../judge/elsewhere.ts';
import { namingHit } from '../judge/entry.ts';
import { itemEvidence } from '../judge/evidence.ts';
import { headingOf, itemProof, type OnTopic, postingKey, stretchProof } from '../judge/proofs.ts';
import {
  bodySupports,
  carriesScan,
  confirm,
  filesBehind,
  isPosting,
  isScan,
  openedView,
  restsOn,
  titleHit,
  titleHits,
} from '../judge/topic.ts';
import { standingHit, type TextHits } from '../match/hits.ts';
import { type Item, rowAround } from '../site/items.ts';
import { kindOfNumber } from '../site/plain-title.ts';
import type { PageView } from '../site/view.ts';
import { Others } from './others.ts';
import { NOTHING, type Proof, type RunProbe } from './probe.ts';

const MAX_PROOFS = 30;
const MAX_WANTED = 3;

/** Files or articles whose own titles name the subject, opened where they can be. */
export const runDocument: RunProbe<ProbeOf<'document'>> = (probe, context) => {
  const { site, indicator } = context;
  const set = (probe.terms && indicator.own.get(probe.terms)) ?? indicator.terms;
  const pages = itemsWith(site, set);
  const abouts = findAbout(site, indicator);
  if (pages.length === 0 && abouts.length === 0 && probe.minItems > 0) return NOTHING;
  const types = probe.fileTypes === undefined ? null : new Set(probe.fileTypes);
  const fits = (item: Item) => item.file !== '' && (types === null || types.has(item.file));
  const fitsUnscanned = (item: Item) => fits(item) && !isScan(site, item);
  const onTopic: OnTopic = (at, item) => titleHit(at, item, indicator, set) !== undefined;
  const proofs: Proof[] = [];
  const misses: Evidence[] = [];
  const pictures: Proof[] = [];
  const wants = new Set<string>();
  let unsure = false;
  const files = new Files(site, indicator, set);
  const others = new Others(site, indicator);
  const taken = new Set<string>();
  const named = (text: string, hits: TextHits | undefined) =>
    hits !== undefined && namingHit(site.compiled, hits, indicator, set, text, 'main') !== undefined;
  for (const [page, items] of pages) {
    const view = site.views[page];
    if (view === undefined || view === null || view.broken || proofs.length >= MAX_PROOFS) continue;
    for (const item of items) {
      const hit = titleHit(view, item, indicator, set);
      if (hit === undefined) continue;
      const hits = titleHits(view, item);
      if ((isPassage(view, item, hits) || !named(item.title, hits)) && !isNumberedRow(view, item, hits))
        continue;
      const key = item.link.href ?? item.link.selector;
      if (taken.has(key)) continue;
      taken.add(key);
      const matched = site.compiled.phrases[hit.phrase] ?? '';
      if (hits !== undefined && tellsOfElsewhere(site, item.title, hits, indicator)) {
        unsure ||= !tellsOfOther(site, item.title, hits, indicator, item.date);
        misses.push(itemEvidence('lead', view, item, matched, 'mentioned-only'));
        continue;
      }
      if (others.isItem(view, item, matched)) continue;
      const confirmation = confirm(site, view, item, indicator, set);
      if (confirmation === 'scan') {
        files.scan(itemProof(site, view, item, matched, onTopic));
        continue;
      }
      if (confirmation === 'other-document') {
        files.elsewhere.push(item.title);
        continue;
      }
      if (item.file !== '') {
        if (fits(item)) proofs.push(files.proof(itemProof(site, view, item, matched, onTopic), [item]));
        else misses.push(itemEvidence('lead', view, item, matched, 'inconvenient'));
        continue;
      }
      if (confirmation === 'pending' && item.link.href !== undefined) wants.add(item.link.href);
      else if (confirmation === 'picture') pictures.push(itemProof(site, view, item, matched, onTopic));
      else if (confirmation === 'confirmed') {
        const offered = openedView(site, view, item)?.items ?? [];
        if (probe.fileRequired && !offered.some(fitsUnscanned)) {
          if (offered.some(fits)) files.scan(itemProof(site, view, item, matched, onTopic));
          else misses.push(itemEvidence('lead', view, item, matched, 'inconvenient'));
        } else {
          const proof = itemProof(site, view, item, matched, onTopic);
          proofs.push(
            files.proof(
              proof,
              probe.fileRequired ? offered.filter(fits) : restsOn(site, view, item, indicator, set),
              probe.fileRequired,
            ),
          );
        }
      } else if (confirmation === 'unopenable' && !probe.fileRequired && item.title.split(' ').length >= 5) {
        proofs.push(itemProof(site, view, item, matched, onTopic));
      } else {
        unsure ||= confirmation === 'unsure';
        misses.push(
          itemEvidence(
            'lead',
            view,
            item,
            matched,
            confirmation === 'off-site' ? 'lead-off-site' : 'mentioned-only',
          ),
        );
      }
    }
    const own = ownTitle(view);
    const hit = own === null ? undefined : standingHit(own.hits, indicator, set);
    if (
      own !== null &&
      hit !== undefined &&
      named(headingOf(view), own.hits) &&
      !tellsOfElsewhere(site, headingOf(view), own.hits, indicator) &&
      !taken.has(view.record.finalUrl)
    ) {
      taken.add(view.record.finalUrl);
      const holds = probe.fileRequired
        ? view.items.some(fitsUnscanned)
        : bodySupports(site, view, indicator, set);
      // A list of other postings under such a heading is a section; its items were looked at above.
      const matched = site.compiled.phrases[hit.phrase] ?? '';
      if (isPosting(view) && !others.isPage(view, matched)) {
        const end = view.record.blocks.length;
        const key = postingKey(view, onTopic);
        const kind = (view.record.blocks[own.block]?.heading ?? 0) > 0 ? 'heading' : 'text';
        const proof = { ...stretchProof(view, 0, end, kind, own.block, matched), key };
        const behind = probe.fileRequired ? view.items.filter(fits) : filesBehind(site, view, indicator, set);
        if (holds) proofs.push(files.proof(proof, behind, probe.fileRequired));
        else if (carriesScan(site, view) || behind.some(item => isScan(site, item))) files.scan(proof);
      }
    }
  }
  for (const about of abouts) {
    if (about.view.broken || proofs.length >= MAX_PROOFS) continue;
    for (const item of itemsIn(about)) {
      if (!fits(item) || !isUntitled(item) || titleHit(about.view, item, indicator, set) !== undefined)
        continue;
      const shown = untitledProof(site, about.view, item, indicator, set);
      if (shown === null) files.untold(item);
      else if (!others.isItem(about.view, item, shown.evidence.matched ?? ''))
        proofs.push(files.proof(shown, []));
    }
  }
  const distinct = new Set(proofs.map(proof => proof.key)).size;
  const scanned = files.outweigh(proofs);
  if (!scanned && distinct >= probe.minItems) return { met: true, proofs, misses, files: files.wanted(true) };
  const open = { misses: [...misses, ...others.misses], files: files.wanted(false) };
  if (wants.size > 0)
    return { met: null, proofs, ...open, wants: [...wants].slice(0, MAX_WANTED), reason: 'lead-not-opened' };
  if (scanned && distinct + files.scans.length >= probe.minItems)
    return { met: false, half: true, proofs: [...files.scans, ...proofs], ...open, reason: 'scan-not-read' };
  if (proofs.length + pictures.length >= probe.minItems && pictures.length > 0) {
    return { met: false, half: true, proofs: pictures, ...open, reason: 'inconvenient' };
  }
  const [elsewhere] = files.elsewhere;
  if (elsewhere !== undefined && proofs.length === 0)
    return { met: null, proofs, ...open, reason: 'file-off-topic', detail: { file: elsewhere } };
  if (files.unreadable && proofs.length === 0) return { met: null, proofs, ...open, reason: 'scan-not-read' };
  if (unsure && proofs.length === 0) return { met: null, proofs, ...open, reason: 'mentioned-only' };
  const ofOthers = proofs.length === 0 ? others.result(open) : null;
  return ofOthers ?? { met: false, proofs, ...open };
};

/** The abstract of a document runs no longer. */
const ABSTRACT_WORDS = 60;

/** Whether an item is a row of a list of documents, which has the number in a cell of its own: then its title is one, however long. */
function isNumberedRow({ record }: PageView, { link }: Item, hits: TextHits | undefined): boolean {
  if (hits === undefined || hits.words > ABSTRACT_WORDS) return false;
  const { from, to, marked } = rowAround(record, link.block, link.selector);
  for (let i = from; marked && i <= to; i++)
    if (kindOfNumber(record.blocks[i]?.text ?? '') !== null) return true;
  return false;
}

/** A longer text is a passage, which may stand below a link to something else (“Công khai”, the section that a story is filed under). */
const TITLE_WORDS = 30;

/** Whether an item has for its title a passage beside it, in no table. */
function isPassage({ record }: PageView, { titleBlock }: Item, hits: TextHits | undefined): boolean {
  if (titleBlock === undefined || hits === undefined || hits.words <= TITLE_WORDS) return false;
  return record.blocks[titleBlock]?.table === undefined;
}

function ownTitle(view: PageView): { hits: TextHits; block: number } | null {
  if (view.home || view.heading < 0) return null;
  const hits = view.observed.blocks[view.heading];
  return hits === undefined ? null : { hits, block: view.heading };
}
