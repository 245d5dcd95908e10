import type { About } from '../judge/about.ts';
import { rowProof } from '../judge/proofs.ts';
import type { SetId } from '../match/compile.ts';
import { standingHit } from '../match/hits.ts';
import { rowAround } from '../site/items.ts';
import { fold } from '../site/unit-names.ts';
import type { PageView } from '../site/view.ts';
import type { ProbeContext, Proof } from './probe.ts';

/** A name in a list has so many words. */
const MIN_WORDS = 2;
const MAX_WORDS = 40;
/** Fewer names than this are no list. */
const MIN_ENTRIES = 5;
const MAX_ENTRIES = 400;
/** `1.`, `2)`, `-`, `•`: what names of a list begin with that has no elements of one. */
const MARKED = /^(?:\d{1,3}\s?[.)/-]|[-–+•*])\s*\p{L}/u;
/** What stands before the name itself: a mark, a number, the code of a procedure. */
const MARK = /^(?:[\d.)/\s–+•*-]|\(\d[\d.]*\))+/u;

/** A name in a list: where it stands, and the row that it says the most of. */
interface Entry {
  at: number;
  from: number;
  to: number;
  name: string;
}

/**
 * The names of a list on the subject, whatever its shape: list items, rows of a table, numbered lines, links or not. Where half of them
 * are on the subject the others are names of that list too; else those alone count that are.
 */
export function listProofs({ site, indicator }: ProbeContext, about: About, set: SetId): Proof[] {
  const { view } = about;
  const hitOf = (at: number) => {
    const hits = view.observed.blocks[at];
    return hits === undefined ? undefined : standingHit(hits, indicator, set);
  };
  const entries = entriesOf(about);
  const told = entries.filter(({ at }) => hitOf(at) !== undefined);
  const first = told[0];
  if (first === undefined) return [];
  const counted = told.length * 2 >= entries.length ? entries : told;
  if (counted.length < MIN_ENTRIES) return [];
  const matched = site.compiled.phrases[hitOf(first.at)?.phrase ?? -1] ?? '';
  return counted.map(({ at, from, to, name }) => {
    const own = site.compiled.phrases[hitOf(at)?.phrase ?? -1] ?? matched;
    const proof = rowProof(view, { from, to }, at, own, site.on);
    return { ...proof, key: `list ${name}`, evidence: { ...proof.evidence, kind: 'text' } };
  });
}

function entriesOf({ view, from, to }: About): readonly Entry[] {
  const entries = new Map<string, Entry>();
  let done = from;
  for (const i of view.blocks) {
    if (i < done || i >= to || entries.size >= MAX_ENTRIES) continue;
    const block = view.record.blocks[i];
    if (block === undefined || block.heading > 0 || block.region === 'aside') continue;
    const row = rowAround(view.record, i, block.selector);
    if (!row.marked && !MARKED.test(block.text)) continue;
    const at = row.marked ? longestIn(view, i, row.to) : i;
    done = row.marked ? row.to + 1 : i + 1;
    const text = view.record.blocks[at]?.text ?? '';
    const words = view.observed.blocks[at]?.words ?? 0;
    if (words < MIN_WORDS || words > MAX_WORDS) continue;
    const name = fold(text.replace(MARK, ''));
    if (name !== '' && !entries.has(name)) entries.set(name, { at, from: i, to: done - 1, name });
  }
  return [...entries.values()];
}

function longestIn(view: PageView, from: number, to: number): number {
  let best = from;
  const wordsOf = (i: number) => view.observed.blocks[i]?.words ?? 0;
  for (let i = from + 1; i <= to; i++)
    if (view.content.has(i) && wordsOf(i) > wordsOf(best) && wordsOf(i) <= MAX_WORDS) best = i;
  return best;
}
