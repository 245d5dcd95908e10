import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checklistIsIntact } from '../digest/intact.ts';
import { checklist, indicator } from '../fixtures/checklist.ts';
import type { Checklist, Indicator } from '../schema/checklist.ts';
import { compileChecklist } from './compile.ts';
import type { BaseAnswer, ResolveBase } from './extend.ts';
import { problemLine } from './problem.ts';

const both = (text: string) => ({ vi: text, en: text });
const BASE = checklist(
  [
    indicator('reception', { weight: 2 }),
    indicator('answers', { dependsOn: 'reception' }),
    indicator('https', { dimension: 'basics' }),
  ],
  { id: 'base', version: '1.4.0', renames: { 'reception-old': 'reception' } },
);
const HEAD = {
  id: 'mine',
  version: '2.0.0',
  title: both('Của tỉnh'),
  description: both('Dùng để thử.'),
  extends: { checklist: 'base', version: '^1.2.0' },
};
const found: ResolveBase = () => ({ ok: true, checklist: BASE });

function compile(over: object, own: Indicator[] = [], resolve?: ResolveBase) {
  return compileChecklist(
    [
      { path: 'checklist.yaml', text: stringify({ ...HEAD, ...over }) },
      ...own.map(each => ({ path: `indicators/${each.id}.yaml`, text: stringify(each) })),
    ],
    resolve,
  );
}
function compiled(over: object, own: Indicator[] = []): Checklist {
  const result = compile(over, own, found);
  if (!result.ok) throw new Error(result.problems.map(problem => problemLine(problem, 'en')).join('\n'));
  return result.checklist;
}
/** The problems, each line of the head named by the text it stands on. */
function problems(over: object, own: Indicator[] = [], resolve?: ResolveBase): string[] {
  const head = stringify({ ...HEAD, ...over }).split('\n');
  const result = compile(over, own, resolve);
  return result.ok
    ? []
    : result.problems.map(({ file, line, message }) =>
        file === 'checklist.yaml'
          ? `${(head[line - 1] ?? '').trim()} | ${message.en}`
          : `${file}:${line} | ${message.en}`,
      );
}

describe('a checklist that extends another', () => {
  it('holds all of its base, and says what that was', () => {
    const mine = compiled({});
    expect(mine.indicators.map(({ id }) => id)).toEqual(['reception', 'answers', 'https']);
    expect(mine).toMatchObject({
      id: 'mine',
      version: '2.0.0',
      vocabulary: BASE.vocabulary,
      renames: BASE.renames,
    });
    expect(mine.base).toEqual({ id: 'base', version: '1.4.0', digest: BASE.digest });
    expect(checklistIsIntact(JSON.parse(JSON.stringify(mine)))).toBe(true);
  });

  it('switches indicators off, changes some and adds its own', () => {
    const mine = compiled(
      {
        off: ['https'],
        changes: { answers: { weight: 5, terms: { add: ['trả lời'] } } },
        dimensions: [{ id: 'waste', title: both('Rác') }],
      },
      [indicator('collection', { dimension: 'waste', dependsOn: 'reception' })],
    );
    expect(mine.indicators.map(({ id, weight }) => [id, weight])).toEqual([
      ['answers', 5],
      ['reception', 2],
      ['collection', 1],
    ]);
    expect(mine.indicators[0]?.terms).toEqual(['tiếp công dân', 'trả lời']);
    expect(mine.dimensions.map(({ id }) => id)).toEqual(['openness', 'waste']);
  });

  it('keeps only what is named, or only the words and dimensions', () => {
    expect(compiled({ only: ['https'] }).indicators.map(({ id }) => id)).toEqual(['https']);
    expect(compiled({ only: [] }, [indicator('own')]).indicators.map(({ id }) => id)).toEqual(['own']);
  });

  it('leads old ids to those of today, through both', () => {
    const own = [indicator('reception-times')];
    const renames = { reception: 'reception-times' };
    expect(compiled({ off: ['reception', 'answers'], renames }, own).renames).toEqual({
      'reception-old': 'reception-times',
      reception: 'reception-times',
    });
    expect(compiled({ off: ['reception', 'answers'] }).renames).toEqual({});
  });

  it('adds words to those of the base', () => {
    const { vocabulary } = compiled({
      vocabulary: { spam: ['tài xỉu'], facts: { phone: ['ĐT'] }, abbreviations: { UBND: 'ủy ban nhân dân' } },
    });
    expect(vocabulary.spam).toEqual(['nhà cái', 'tài xỉu']);
    expect(vocabulary.facts.phone).toEqual(['điện thoại', 'ĐT']);
    expect(vocabulary.abbreviations).toEqual({ TTHC: 'thủ tục hành chính', UBND: 'ủy ban nhân dân' });
  });

  it.each<[string, object, string]>([
    ['two bases', { extends: { ...HEAD.extends, package: 'x' } }, 'extends: | extends names either'],
    ['no base', { extends: { version: '1' } }, 'extends: | extends names either'],
    [
      'a range that is none',
      { extends: { checklist: 'base', version: 'mới' } },
      'version: mới | “mới” is no range',
    ],
    [
      'a version out of the range',
      { extends: { checklist: 'base', version: '~1.2' } },
      'version: ~1.2 | the base checklist “base” has version 1.4.0, outside ~1.2',
    ],
    ['an unknown id', { off: ['nowhere'] }, '- nowhere | the base checklist has no indicator “nowhere”'],
    [
      'an id of yesterday',
      { off: ['reception-old'] },
      '- reception-old | the base checklist renamed “reception-old” to “reception”',
    ],
    ['an id twice', { off: ['https', 'https'] }, '- https | “https” is written twice'],
    ['a choice made twice', { only: ['https'], off: ['answers'] }, 'off: | only and off do not go together'],
    [
      'a change of what is off',
      { off: ['https'], changes: { https: { weight: 1 } } },
      'https: | the indicator “https” is changed but not used',
    ],
    [
      'a change of nothing',
      { changes: { lost: { weight: 1 } } },
      'lost: | the base checklist has no indicator “lost”',
    ],
    [
      'an indicator that others need',
      { off: ['reception'] },
      '- reception | the indicator “answers” depends on “reception”, which is not used',
    ],
    ['the same by `only`', { only: ['answers'] }, 'only: | the indicator “answers” depends on “reception”'],
    [
      'a dimension of another meaning',
      { dimensions: [{ id: 'basics', title: both('Khác') }] },
      "- id: basics | the base's dimension “basics” is another one",
    ],
    [
      'an abbreviation of another meaning',
      { vocabulary: { abbreviations: { TTHC: 'trung tâm' } } },
      "TTHC: trung tâm | the base's abbreviation “TTHC” stands for something else",
    ],
    [
      'a word that is there',
      { vocabulary: { spam: ['Nhà cái'] } },
      '- Nhà cái | the base already has the phrase',
    ],
    [
      'a rename made otherwise',
      { renames: { 'reception-old': 'https' } },
      'reception-old: https | the base checklist already renames “reception-old” to “reception”',
    ],
    [
      'a change that breaks the indicator',
      { changes: { https: { negativeTerms: { add: ['tiếp công dân'] } } } },
      'negativeTerms: | the phrase “tiếp công dân” is both in terms and in negativeTerms',
    ],
    [
      'a change to an unknown dimension',
      { changes: { https: { dimension: 'lost' } } },
      'dimension: lost | checklist.yaml has no dimension “lost”',
    ],
    ['nothing left', { only: [] }, 'id: mine | the checklist has no indicators yet'],
  ])('finds %s', (_, over, line) => {
    expect(problems(over, [], found)).toEqual([expect.stringContaining(line)]);
  });

  it('finds an id of the base used again', () => {
    expect(problems({}, [indicator('https')], found)).toEqual([
      "indicators/https.yaml:1 | the base checklist already has the id “https”; choose another, or alter the base's under changes",
    ]);
  });

  it.each<[BaseAnswer | undefined, string]>([
    [
      undefined,
      'the base checklist “base” was not found; correct its name, or install it by npm install base (built-in: –)',
    ],
    [{ ok: false, reason: 'missing', known: ['a', 'b'] }, 'built-in: a, b'],
    [{ ok: false, reason: 'refused', problem: both('hỏng') }, 'cannot be read (hỏng)'],
  ])('says why there is no base: %j', (answer, part) => {
    const result = compile({}, [], answer === undefined ? undefined : () => answer);
    expect(result.ok ? '' : result.problems.map(({ message }) => message.en).join()).toContain(
      answer === undefined ? 'was not found' : part,
    );
  });

  it('wants a base where something of one is altered', () => {
    const text = stringify({ ...HEAD, extends: undefined, off: ['https'], changes: {} });
    const result = compileChecklist([{ path: 'checklist.yaml', text }]);
    expect(result.ok ? [] : result.problems.map(problem => problemLine(problem, 'en'))).toEqual([
      expect.stringContaining('checklist.yaml:1: the checklist has no indicators yet'),
      'checklist.yaml:9: off: off goes with extends; add extends or remove it',
      'checklist.yaml:11: changes: changes goes with extends; add extends or remove it',
    ]);
  });
});
