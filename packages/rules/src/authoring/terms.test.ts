import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../fixtures/checklist.ts';
import type { Indicator } from '../schema/checklist.ts';
import { dottedPath } from '../schema/issue.ts';
import { checkTerms, checkVocabulary, type FoldPhrase, type Remark } from './terms.ts';

/** As the engine does it, near enough: lower case, `hoà` as `hòa`, `. ` ends a clause. */
const fold: FoldPhrase = phrase => ({
  words:
    phrase
      .toLowerCase()
      .replaceAll('oà', 'òa')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  findsItself: !/[.;] /.test(phrase),
});
const shown = (remarks: Remark[]) =>
  remarks.map(({ level, path, message }) => `${level} ${dottedPath(path)}: ${message.en.split(';')[0]}`);
const terms = (over: Partial<Indicator>) => shown(checkTerms(indicator('one', over), fold));

describe('checkTerms', () => {
  it('says nothing of phrases that each find something', () => {
    expect(terms({ terms: ['lịch tiếp dân', 'lịch trực'], negativeTerms: ['kết quả lịch trực hè'] })).toEqual(
      [],
    );
  });

  it.each<[string, Partial<Indicator>]>([
    ['which only says where to look', { broadTerms: ['tiếp dân'] }],
    ['which a longer negative phrase takes back', { negativeTerms: ['họp tiếp dân'] }],
  ])('says nothing of a phrase with a shorter one in it %s', (_, over) => {
    expect(terms({ terms: ['lịch tiếp dân', 'tiếp dân'], ...over })).toEqual([]);
  });

  it.each<[string, Partial<Indicator>, string[]]>([
    [
      'without letters',
      { terms: ['lịch', '—!'] },
      ['error terms.1: the phrase “—!” has no letter or digit to match'],
    ],
    [
      'cut by punctuation',
      { terms: ['Điều 1. Lịch tiếp'] },
      ['error terms.0: the phrase “Điều 1. Lịch tiếp” can never match because its punctuation ends a clause'],
    ],
    [
      'written in two ways',
      { terms: ['hòa giải', 'hoà giải'] },
      ['note terms.1: the phrase “hoà giải” counts as the same as “hòa giải”'],
    ],
    [
      'that swallow others',
      { terms: ['lịch tiếp công dân', 'tiếp công dân', 'công dân số'] },
      [
        'note terms.0: 1 phrases hold a shorter one (longer → shorter: “lịch tiếp công dân” → “tiếp công dân”): wherever the longer one stands the shorter one finds it, and the longer one only makes surer that a title is of the subject',
      ],
    ],
    [
      'that swallow others, many at once',
      { terms: ['lịch tiếp dân', 'tiếp dân', 'sổ tiếp dân', 'phòng tiếp dân', 'nơi tiếp dân', 'hè'] },
      [
        'note terms.0: 4 phrases hold a shorter one (longer → shorter: “lịch tiếp dân” → “tiếp dân”, “sổ tiếp dân” → “tiếp dân”, “phòng tiếp dân” → “tiếp dân”): wherever the longer one stands the shorter one finds it, and the longer one only makes surer that a title is of the subject',
      ],
    ],
    [
      'that swallow a broad one as a broad one',
      { terms: ['lịch tiếp dân', 'tiếp dân'], broadTerms: ['tiếp dân', 'lịch tiếp dân'] },
      [
        'note terms.0: 1 phrases hold a shorter one (longer → shorter: “lịch tiếp dân” → “tiếp dân”): wherever the longer one stands the shorter one finds it, and the longer one only makes surer that a title is of the subject',
      ],
    ],
    [
      'that are their own contrary',
      { terms: ['hòa giải'], negativeTerms: ['hoà giải'] },
      [
        'error negativeTerms.0: the phrase “hoà giải” in negativeTerms counts as the same as “hòa giải” in terms, which can so never match',
      ],
    ],
    [
      'that take nothing back',
      { terms: ['lịch tiếp dân'], negativeTerms: ['họp'] },
      ['note negativeTerms.0: the phrase “họp” takes nothing back, being no longer than any of terms'],
    ],
    [
      'of a probe, and of one of another edition',
      {
        criteria: { available: [{ probe: 'table', columns: ['STT', '...'], minColumns: 1, minRows: 1 }] },
        editions: [{ criteria: { available: { probe: 'phrase', where: 'any', all: [['một'], ['--']] } } }],
      },
      [
        'error criteria.available.0.columns.1: the phrase “...” has no letter or digit to match',
        'error editions.0.criteria.available.all.1.0: the phrase “--” has no letter or digit to match',
      ],
    ],
  ])('finds phrases %s', (_, over, lines) => expect(terms(over)).toEqual(lines));
});

describe('checkVocabulary', () => {
  it('looks at every list', () => {
    const { vocabulary } = checklist([]);
    expect(checkVocabulary(vocabulary, fold)).toEqual([]);
    const broken = {
      ...vocabulary,
      spam: ['--'],
      facts: { ...vocabulary.facts, phone: ['hoà', 'hòa'] },
    };
    expect(shown(checkVocabulary(broken, fold)).map(line => line.split(': ')[0])).toEqual([
      'error vocabulary.spam.0',
      'note vocabulary.facts.phone.1',
    ]);
  });
});
