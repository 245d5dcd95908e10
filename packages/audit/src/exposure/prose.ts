import type { CompiledChecklist, SetId } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import { wordPlaces } from '../match/places.ts';
import type { Exposure } from './exposure.ts';
import { accounts, nineDigits, type Span, twelveDigits } from './numbers.ts';

/** So many words may stand between a label and its value: `số CCCD của người nộp đơn là: …`. */
const NEAR = 8;
/** A name after a label: two words or more, each with a capital. */
const NAME = /^[\s:,.]*(?:(?:[ôÔ]ng|[bB]à|[aA]nh|[cC]hị)\s+)?\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*)+/u;
/** Texts looked at on each side for whose account it is. */
const AROUND = 2;
/** Values kept for masking, at most. */
const MAX_VALUES = 3000;

/** The sets without whose phrases running text says nothing of persons. */
export function proseLabels({ vocabulary }: CompiledChecklist): readonly SetId[] {
  return [vocabulary.identityLabels, vocabulary.accountLabels, vocabulary.complainantLabels];
}

/**
 * What running text says of persons: a label with its value after it, in the same text or at the start of the
 * next. `hitsOf`: the phrases found in the text of that index.
 */
export function proseExposures(
  compiled: CompiledChecklist,
  texts: readonly string[],
  hitsOf: (index: number) => TextHits,
  values: Set<string>,
): Omit<Exposure, 'table'>[] {
  const { vocabulary } = compiled;
  const found: Omit<Exposure, 'table'>[] = [];
  for (const [i, text] of texts.entries()) {
    const next = texts[i + 1] ?? '';
    const hits = hitsOf(i);
    if (hits.bySet.size === 0) continue;
    const add = (kind: Exposure['kind'], set: SetId, held: string[]) => {
      if (held.length === 0) return;
      for (const value of held) if (values.size < MAX_VALUES) values.add(value);
      const phrase = hits.bySet.get(set)?.[0]?.phrase;
      found.push({
        kind,
        count: held.length,
        label: phrase === undefined ? '' : (compiled.phrases[phrase] ?? ''),
        sure: false,
        text: i,
      });
    };
    if (hits.bySet.has(vocabulary.identityLabels)) {
      const spans = (of: string) => [...twelveDigits(of), ...nineDigits(of)];
      add('id-number', vocabulary.identityLabels, near(hits, vocabulary.identityLabels, text, next, spans));
    }
    if (hits.bySet.has(vocabulary.accountLabels) && !isOfOffice(compiled, texts.length, hitsOf, i)) {
      const held = near(hits, vocabulary.accountLabels, text, next, accounts);
      add(
        'account',
        vocabulary.accountLabels,
        held.filter(value => value.replace(/ /g, '').length >= 8),
      );
    }
    if (hits.bySet.has(vocabulary.complainantLabels)) {
      add('case', vocabulary.complainantLabels, namesAfter(hits, vocabulary.complainantLabels, text));
    }
  }
  return found;
}

/** Values that stand close after a label. */
function near(
  hits: TextHits,
  set: SetId,
  text: string,
  next: string,
  spansOf: (text: string) => Span[],
): string[] {
  const labels = hits.bySet.get(set) ?? [];
  const numbers = new Map(wordPlaces(text).map((word, number) => [word.from, number]));
  const held = spansOf(text)
    .filter(({ from }) => {
      const at = numbers.get(from) ?? -1;
      return labels.some(({ to }) => at >= to && at - to <= NEAR);
    })
    .map(({ from, to }) => text.slice(from, to));
  // A label that is all of its text has its value in the next.
  const ends = labels.some(({ to }) => to === hits.words) && hits.words <= NEAR;
  if (held.length > 0 || !ends) return held;
  return spansOf(next)
    .filter(({ from }) => from === 0)
    .map(({ from, to }) => next.slice(from, to));
}

function isOfOffice(
  compiled: CompiledChecklist,
  texts: number,
  hitsOf: (index: number) => TextHits,
  at: number,
): boolean {
  for (let i = Math.max(0, at - AROUND); i <= Math.min(texts - 1, at + AROUND); i++) {
    if (hitsOf(i).bySet.has(compiled.vocabulary.publicRoles)) return true;
  }
  return false;
}

/** Names that follow a label at once. */
function namesAfter(hits: TextHits, set: SetId, text: string): string[] {
  const names: string[] = [];
  const words = wordPlaces(text);
  for (const to of new Set(hits.bySet.get(set)?.map(hit => hit.to))) {
    const name = NAME.exec(text.slice(words[to - 1]?.to))?.[0];
    if (name !== undefined) names.push(name.replace(/^[\s:,.]+/, ''));
  }
  return names;
}
