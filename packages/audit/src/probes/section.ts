import type { Evidence, ProbeOf } from '@niemyet/rules';
import { Files } from '../documents/files.ts';
import { isUntitled, untitledProof } from '../documents/proof.ts';
import { type About, findAbout, itemsIn } from '../judge/about.ts';
import { tellsOfElsewhere, tellsOfOther } from '../judge/elsewhere.ts';
import { itemEvidence } from '../judge/evidence.ts';
import { isDatedPosting } from '../judge/posting.ts';
import { itemProof, type OnTopic, stretchProof } from '../judge/proofs.ts';
import { isFilledTable } from '../judge/substance.ts';
import {
  attachedFiles,
  confirm,
  isPictured,
  isPosting,
  restsOn,
  titleHit,
  titleHits,
} from '../judge/topic.ts';
import { messageForms } from './form.ts';
import { listProofs } from './list.ts';
import { Others } from './others.ts';
import { pollProofs } from './poll.ts';
import { NOTHING, type ProbeContext, type ProbeResult, type Proof, type RunProbe } from './probe.ts';
import { bodyHit, isPointer, joinedBody, rowsOnTopic } from './section-body.ts';
import { isSection, isSectionAsked, saysEmpty } from './section-kind.ts';
import { otherPostings } from './section-postings.ts';

type Accept = ProbeOf<'section'>['accept'][number];

/** More items of one section than this are not confirmed one by one. */
const MAX_WANTED = 3;

/** An entry that names the subject, opened, with content on the subject behind it. */
export const runSection: RunProbe<ProbeOf<'section'>> = (probe, context) => {
  const { site, indicator } = context;
  const set = (probe.contentTerms && indicator.own.get(probe.contentTerms)) ?? indicator.terms;
  const abouts = findAbout(site, indicator);
  const polls = probe.accept.includes('form') ? pollProofs(context) : [];
  if (abouts.length === 0 && polls.length === 0 && probe.minItems > 0) return NOTHING;
  const asked = isSectionAsked(context);
  const isIt = (about: About) => !asked || isSection(site, about);
  if (asked && !abouts.some(isIt)) return NOTHING;
  const accept = new Set<Accept>(probe.accept);
  const proofs: Proof[] = [...polls];
  /** What single postings hold where a section is asked for. */
  const loose: Proof[] = [];
  const misses: Evidence[] = [];
  const pictures: Proof[] = [];
  const wants: string[] = [];
  const files = new Files(site, indicator, set);
  const others = new Others(site, indicator);
  let offTopic = 0;
  let unsure = false;
  let empty: string | undefined;
  for (const about of abouts) {
    if (about.view.broken) {
      if (saysEmpty(about)) empty ??= about.entry;
      continue;
    }
    const seen = lookInto(context, about, accept, set, files, others);
    (isIt(about) ? proofs : loose).push(...seen.proofs);
    // Where several items make a section, its name speaks for those that no word tells.
    if (probe.minItems > 1 && asked) {
      const more = otherPostings(context, about, {
        known: seen.proofs,
        set,
        onTopic: onTopicBy(context, set),
      });
      proofs.push(...more.proofs);
      wants.push(...more.wants);
    }
    if (seen.proofs.length === 0 && saysEmpty(about)) empty ??= about.entry;
    pictures.push(...seen.pictures);
    misses.push(...seen.misses);
    wants.push(...seen.wants);
    offTopic += seen.offTopic;
    unsure ||= seen.unsure;
  }
  const scanned = files.outweigh(proofs);
  const isEnough = (found: readonly Proof[]) => new Set(found.map(({ key }) => key)).size >= probe.minItems;
  const all = [...proofs, ...loose];
  if (!scanned && isEnough(all) && (isEnough(proofs) || wants.length === 0)) {
    // Elsewhere is no section, and a mention is not what the section would hold.
    const weak = asked || proofs.every(({ evidence }) => evidence.kind === 'text');
    if (empty !== undefined && weak)
      return { met: null, proofs: all, misses, reason: 'evidence-conflict', detail: { entry: empty } };
    if (!isEnough(proofs)) return { met: null, proofs: all, misses, reason: 'mentioned-only' };
    return { met: true, proofs, misses, files: files.wanted(true) };
  }
  const open = { misses: [...misses, ...others.misses], files: files.wanted(false) };
  if (wants.length > 0) {
    return { met: null, proofs, ...open, wants: wants.slice(0, MAX_WANTED), reason: 'lead-not-opened' };
  }
  if (scanned)
    return { met: false, half: true, proofs: [...files.scans, ...proofs], ...open, reason: 'scan-not-read' };
  if (pictures.length > 0)
    return { met: false, half: true, proofs: pictures, ...open, reason: 'inconvenient' };
  const [elsewhere] = files.elsewhere;
  if (elsewhere !== undefined && proofs.length === 0)
    return { met: null, proofs, ...open, reason: 'file-off-topic', detail: { file: elsewhere } };
  if (files.unreadable && proofs.length === 0) return { met: null, proofs, ...open, reason: 'scan-not-read' };
  if (unsure && proofs.length === 0) return { met: null, proofs, ...open, reason: 'mentioned-only' };
  const ofOthers = proofs.length === 0 ? others.result(open) : null;
  if (ofOthers !== null) return ofOthers;
  const result: ProbeResult = { met: false, proofs, ...open };
  return offTopic > 0 ? { ...result, reason: 'off-topic' } : result;
};

const onTopicBy =
  ({ indicator }: ProbeContext, set: number): OnTopic =>
  (view, item) =>
    titleHit(view, item, indicator, set) !== undefined;

function lookInto(
  context: ProbeContext,
  about: About,
  accept: ReadonlySet<Accept>,
  set: number,
  files: Files,
  others: Others,
) {
  const { site, indicator } = context;
  const { view } = about;
  const onTopic = onTopicBy(context, set);
  const proofs: Proof[] = [];
  const pictures: Proof[] = [];
  const misses: Evidence[] = [];
  const wants: string[] = [];
  /** Blocks of the items that are proofs. */
  const taken: number[] = [];
  // What a posting links to is other news, and what a broad section holds of other subjects says nothing of this one.
  let unsure = false;
  const isOwn = !about.broad && !isDatedPosting(site, view);
  let offTopic = 0;
  if (accept.has('items') || accept.has('documents')) {
    for (const item of itemsIn(about)) {
      const hit = titleHit(view, item, indicator, set);
      if (hit === undefined && accept.has('documents') && isUntitled(item)) {
        const shown = untitledProof(site, view, item, indicator, set);
        if (shown === null) files.untold(item);
        else if (!others.isItem(view, item, shown.evidence.matched ?? ''))
          proofs.push(files.proof(shown, []));
        continue;
      }
      if (hit === undefined) {
        if (isOwn && item.title.split(' ').length >= 4) offTopic += 1;
        continue;
      }
      if (!accept.has('items') && item.file === '') continue;
      if (!accept.has('documents') && item.file !== '') continue;
      const matched = site.compiled.phrases[hit.phrase] ?? '';
      const text = titleHits(view, item);
      if (text !== undefined && tellsOfElsewhere(site, item.title, text, indicator)) {
        unsure ||= !tellsOfOther(site, item.title, text, indicator, item.date);
        misses.push(itemEvidence('lead', view, item, matched, 'mentioned-only'));
        continue;
      }
      if (others.isItem(view, item, matched)) {
        taken.push(item.link.block);
        continue;
      }
      const confirmation = confirm(site, view, item, indicator, set);
      if (confirmation === 'scan') files.scan(itemProof(site, view, item, matched, onTopic));
      else if (confirmation === 'other-document') files.elsewhere.push(item.title);
      else if (confirmation === 'picture') pictures.push(itemProof(site, view, item, matched, onTopic));
      else if (
        confirmation === 'confirmed' ||
        // On a posting such a link is a tool of its page: to print it, to share it.
        (confirmation === 'unopenable' && item.title.split(' ').length >= 5 && !isDatedPosting(site, view))
      ) {
        const proof = itemProof(site, view, item, matched, onTopic);
        proofs.push(files.proof(proof, restsOn(site, view, item, indicator, set)));
        taken.push(item.link.block);
      } else if (confirmation === 'pending' && item.link.href !== undefined) wants.push(item.link.href);
      else {
        unsure ||= confirmation === 'unsure';
        misses.push(
          itemEvidence(
            'lead',
            view,
            item,
            matched,
            confirmation === 'off-site' ? 'lead-off-site' : 'off-topic',
          ),
        );
      }
    }
    if (accept.has('documents') && about.headed && about.whole && !about.broad && isPosting(view)) {
      // A posting that names the subject and carries a file.
      for (const item of attachedFiles(view)) {
        const { href } = item.link;
        if (
          proofs.some(
            ({ evidence, also }) => evidence.href === href || also?.some(more => more.href === href),
          )
        )
          continue;
        // A file whose own title says that it is of something else.
        if (titleHits(view, item)?.bySet.has(indicator.negatives)) continue;
        if (others.isItem(view, item, about.entry)) continue;
        const proof = itemProof(site, view, item, about.entry, onTopic);
        const confirmation = confirm(site, view, item, indicator, set);
        if (confirmation === 'scan') files.scan(proof);
        else if (confirmation === 'other-document') files.elsewhere.push(item.title);
        else proofs.push(files.proof(proof, [item]));
      }
    }
  }
  if (accept.has('table')) {
    for (const table of view.tables) {
      if (table.block < about.from || table.block >= about.to || table.rows < 1) continue;
      const rows = rowsOnTopic(context, about, table.index, set, others);
      // A row counts once: as the item it holds, where that is a proof.
      proofs.push(...rows.filter(row => !taken.some(block => block >= row.from && block < row.to)));
      if (rows.length === 0 && !about.broad && isFilledTable(site, view, table.index)) offTopic += 1;
    }
  }
  if (accept.has('list') && !about.broad) proofs.push(...listProofs(context, about, set));
  if (accept.has('form')) {
    for (const form of messageForms(site, view)) {
      if (form.block >= about.from && form.block <= about.to) {
        proofs.push(stretchProof(view, form.block, form.block + 1, 'form', form.block, about.entry));
      }
    }
  }
  // A posting whose title only says where to look mentions in its text what it mentions.
  const isStory = about.broad && isDatedPosting(site, view);
  if (accept.has('text') && about.headed && !isStory && !isPointer(site, about)) {
    const body = bodyHit(context, about, set) ?? joinedBody(context, about, set);
    if (body !== null)
      proofs.push(stretchProof(view, about.from, about.to, 'text', body.block, body.matched));
  }
  if (about.headed && about.whole && isPictured(view)) {
    pictures.push(stretchProof(view, about.from, about.to, 'heading', view.heading, about.entry));
  }
  return { proofs, pictures, misses, wants, offTopic, unsure };
}
