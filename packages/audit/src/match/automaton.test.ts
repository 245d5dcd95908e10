import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Automaton, buildAutomaton as build, type Hit } from './automaton.ts';
import { Spelling } from './spelling.ts';
import { StateTable } from './state-table.ts';
import { wordsOf } from './words.ts';

const AND = 'và';
const lower = (word: string) => word.toLowerCase();
const isAnd = (word: string) => word === AND;

/** The automaton of phrases given as words. */
function buildAutomaton(
  phrases: readonly (readonly string[])[],
  fold: (word: string) => string,
  skip?: (word: string) => boolean,
): Automaton {
  const spelling = new Spelling(fold, skip);
  return build(
    phrases.map(words => spelling.numbersOf(words.join(' '))),
    spelling,
  );
}

/** Every phrase tried at every word of every clause. */
function naive(phrases: readonly string[][], text: string): { hits: Hit[]; words: number } {
  const hits: Hit[] = [];
  let before = 0;
  const kept = phrases.map(phrase => phrase.map(lower).filter(word => !isAnd(word)));
  for (const clause of text.split(/[.;!?](?=[ \n"”]|$)|\|/)) {
    const words = wordsOf(clause)
      .map(lower)
      .filter(word => !isAnd(word));
    for (const [phrase, wanted] of kept.entries()) {
      if (wanted.length === 0) continue;
      for (let i = 0; i + wanted.length <= words.length; i++) {
        if (wanted.every((word, k) => words[i + k] === word))
          hits.push({ phrase, from: before + i, to: before + i + wanted.length });
      }
    }
    before += words.length;
  }
  return { hits: sorted(hits), words: before };
}

function sorted(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((a, b) => a.to - b.to || a.from - b.from || a.phrase - b.phrase);
}

const word = fc.constantFrom('a', 'b', 'c', 'A', AND, 'ab');
const phrase = fc.array(word, { maxLength: 4 });
const text = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'A', AND, 'ab', 'zz'),
      fc.constantFrom(' ', ', ', '. ', '; ', ' | ', '-', '.', '\n', '? '),
    ),
  )
  .map(parts => parts.map(([w, gap]) => w + gap).join(''));

describe('buildAutomaton', () => {
  it('finds what a naive search finds', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), text, (phrases, body) => {
        const { find, sameAs } = buildAutomaton(phrases, lower, isAnd);
        const found = find(body);
        const { hits, words } = naive(phrases, body);
        // Phrases that fold to the same words are found as the first of them.
        const first = hits.filter(({ phrase }) => sameAs[phrase] === phrase);
        expect({ hits: sorted(found.hits), words: found.words }).toEqual({ hits: first, words });
        const folded = phrases.map(one =>
          one
            .map(lower)
            .filter(word => !isAnd(word))
            .join(' '),
        );
        expect([...sameAs]).toEqual(folded.map((one, n) => (one === '' ? n : folded.indexOf(one))));
        expect(found.all).toBe(wordsOf(body).length);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same in a text met before', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), text, text, (phrases, body, other) => {
        const automaton = buildAutomaton(phrases, lower, isAnd);
        const first = automaton.find(body);
        automaton.find(other);
        expect(automaton.find(body)).toEqual(first);
      }),
    );
  });

  it('finds phrases within phrases, and those that overlap', () => {
    const { hits } = buildAutomaton(
      [
        ['tiếp', 'công', 'dân'],
        ['công', 'dân'],
        ['dân', 'số'],
      ],
      lower,
    ).find('Lịch tiếp công dân số 3');
    expect(sorted(hits)).toEqual([
      { phrase: 0, from: 1, to: 4 },
      { phrase: 1, from: 2, to: 4 },
      { phrase: 2, from: 3, to: 5 },
    ]);
  });

  it('matches whole words only', () => {
    const automaton = buildAutomaton([['DVC']], lower);
    expect(automaton.find('DVCTT xDVC').hits).toEqual([]);
    expect(automaton.find('(dvc)').hits).toHaveLength(1);
  });

  it('never matches across the end of a clause or an empty phrase', () => {
    const automaton = buildAutomaton([['a', 'b'], []], lower);
    expect(automaton.find('a. b').hits).toEqual([]);
    expect(automaton.find('a.b').hits).toHaveLength(1);
    expect(automaton.find('').hits).toEqual([]);
  });

  it('folds each different word of a text once, however often it stands there', () => {
    const folds: string[] = [];
    const automaton = buildAutomaton([['a', 'a', 'b']], found => {
      folds.push(found);
      return found;
    });
    const before = folds.length;
    const { words, hits } = automaton.find('a '.repeat(50_000));
    expect(words).toBe(50_000);
    expect(hits).toEqual([]);
    expect(folds.length - before).toBe(1);
  });

  it('looks at each character a bounded number of times, whatever the phrases', () => {
    const phrases = Array.from({ length: 60 }, (_, n) => [...Array.from({ length: n }, () => 'a'), 'b']);
    const reads = (length: number) => {
      let count = 0;
      const body = 'a '.repeat(length);
      const counted = {
        length: body.length,
        charCodeAt(i: number) {
          count += 1;
          return body.charCodeAt(i);
        },
        slice: (from: number, to: number) => body.slice(from, to),
      } as unknown as string;
      buildAutomaton(phrases, lower).find(counted);
      return count;
    };
    expect(reads(4000)).toBeLessThan(reads(2000) * 2 + 10);
    expect(reads(4000)).toBeLessThan(4000 * 2 * 4);
  });

  it('takes no more steps than twice the words, for terms that all begin alike', () => {
    // What 700 indicators of 80 terms may name: b, a b, a a b, …; and a word at which all that was said fails.
    const phrases = Array.from({ length: 56_000 }, (_, n) => [
      ...Array.from({ length: n % 60 }, () => 'a'),
      `b${Math.floor(n / 60)}`,
    ]);
    const automaton = buildAutomaton([...phrases, ['z']], lower);
    const steps = (text: string): number => {
      let count = 0;
      const { step } = StateTable.prototype;
      const spy = vi.spyOn(StateTable.prototype, 'step').mockImplementation(function (
        this: StateTable,
        from,
        id,
      ) {
        const fail = Reflect.get(this, 'fail') as Int32Array;
        const counted = new Proxy(fail, {
          get: (states, at) => {
            count += 1;
            return Reflect.get(states, at);
          },
        });
        Reflect.set(this, 'fail', counted);
        count += 1;
        const to = step.call(this, from, id);
        Reflect.set(this, 'fail', fail);
        return to;
      });
      automaton.find(text);
      spy.mockRestore();
      return count;
    };
    for (const text of [
      'a '.repeat(3000),
      `${'a '.repeat(59)}z `.repeat(50),
      `${'a '.repeat(30)}b7 `.repeat(90),
    ]) {
      const words = wordsOf(text).length;
      expect(steps(text)).toBeGreaterThanOrEqual(words);
      expect(steps(text)).toBeLessThanOrEqual(2 * words);
    }
  });

  it('finds at most one hit for each length of a phrase at a word, however the phrases nest', () => {
    const nested = Array.from({ length: 60 }, (_, n) => Array.from({ length: n + 1 }, () => 'a'));
    const { hits } = buildAutomaton(nested, lower).find('a '.repeat(1000));
    expect(hits.length).toBeLessThanOrEqual(60 * 1000);
    expect(new Set(hits.map(({ from, to }) => `${from} ${to}`)).size).toBe(hits.length);
  });

  it('keeps words apart that fall into one bucket of its table', () => {
    const many = Array.from({ length: 40_000 }, (_, n) => `w${n.toString(36)}`);
    const automaton = buildAutomaton([[many[777] as string], [many[39_999] as string]], lower);
    expect(automaton.find(many.join(' ')).hits).toEqual([
      { phrase: 0, from: 777, to: 778 },
      { phrase: 1, from: 39_999, to: 40_000 },
    ]);
  });

  it('finds a phrase once, in however many ways it is written', () => {
    const written = Array.from({ length: 1 << 12 }, (_, n) =>
      Array.from('tiếpcôngdân', (letter, i) => ((n >> i) & 1 ? letter.toUpperCase() : letter)).join(''),
    );
    const { hits } = buildAutomaton(
      written.map(word => [word]),
      lower,
    ).find('Tiếpcôngdân '.repeat(500));
    expect(hits).toHaveLength(500);
  });

  it('makes no more states than the phrases have words, and one for a beginning they share', () => {
    const states = (phrases: readonly string[][]) => {
      let made = 0;
      const spy = vi.spyOn(StateTable.prototype, 'ends').mockImplementation(function (this: StateTable) {
        made = (Reflect.get(this, 'found') as unknown[]).length;
        return null;
      });
      buildAutomaton([...phrases, ['zz']], lower).find('zz');
      spy.mockRestore();
      return made;
    };
    const shared = Array.from({ length: 10_000 }, (_, n) => [...'abcdefghij', `w${n}`]);
    expect(states(shared)).toBe(10_000 + 10 + 2);
    const apart = Array.from({ length: 10_000 }, (_, n) => [`w${n}`, ...'abcdefghij']);
    expect(states(apart)).toBe(10_000 * 11 + 2);
  });
});
