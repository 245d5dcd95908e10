import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS, type Verdict } from '../schema/verdict.ts';
import { scoreFindings, scoreOf } from './score.ts';

const SAMPLE = {
  dimensions: [{ id: 'openness' }, { id: 'basics' }, { id: 'unused' }],
  indicators: [
    { id: 'a', dimension: 'openness', weight: 3 },
    { id: 'b', dimension: 'openness', weight: 2 },
    { id: 'c', dimension: 'basics', weight: 2 },
  ],
};
const score = (a: Verdict, b: Verdict, c: Verdict) =>
  scoreFindings(SAMPLE, [
    { indicator: 'a', verdict: a },
    { indicator: 'b', verdict: b },
    { indicator: 'c', verdict: c },
  ]);

describe('scoreOf', () => {
  it.each<[Verdict, number | null]>([
    ['pass', 1],
    ['partial', 0.5],
    ['fail', 0],
    ['review', null],
    ['na', null],
    ['unreached', null],
    ['error', null],
  ])('gives %s %s', (verdict, points) => {
    expect(scoreOf(verdict)).toBe(points);
  });
});

describe('scoreFindings', () => {
  it('weighs verdicts and rounds to one decimal', () => {
    const scores = score('pass', 'partial', 'fail');
    expect(scores.total).toBe(57.1);
    expect(scores.grade).toBe('B');
    expect(scores.coverage).toBe(1);
    expect(scores.dimensions).toEqual({
      openness: { score: 80, coverage: 1 },
      basics: { score: 0, coverage: 1 },
      unused: { score: null, coverage: 0 },
    });
  });

  it.each<Verdict>(['review', 'unreached', 'error'])(
    'leaves %s out of the score and shows it in the coverage',
    open => {
      const scores = score('pass', open, 'fail');
      expect(scores.total).toBe(60);
      expect(scores.coverage).toBe(0.714);
      expect(scores.dimensions.openness).toEqual({ score: 100, coverage: 0.6 });
    },
  );

  it('leaves what does not apply out of both', () => {
    const scores = score('pass', 'na', 'fail');
    expect(scores.total).toBe(60);
    expect(scores.coverage).toBe(1);
  });

  it('has no score and no grade where nothing was decided', () => {
    expect(score('review', 'unreached', 'na')).toMatchObject({ total: null, grade: null, coverage: 0 });
  });

  it('rounds halves up without binary noise', () => {
    const indicators = [
      { id: 'a', dimension: 'd', weight: 1 },
      { id: 'b', dimension: 'd', weight: 7 },
    ];
    const scores = scoreFindings({ dimensions: [], indicators }, [
      { indicator: 'a', verdict: 'partial' },
      { indicator: 'b', verdict: 'fail' },
    ]);
    expect(scores.total).toBe(6.3);
  });

  it('does not know findings of other checklists', () => {
    expect(scoreFindings(SAMPLE, [{ indicator: 'z', verdict: 'pass' }]).total).toBeNull();
  });

  it('stays between 0 and 100, and never falls when a verdict rises', () => {
    const verdict = fc.constantFrom(...VERDICTS);
    fc.assert(
      fc.property(verdict, verdict, (a, b) => {
        const totals = (['fail', 'partial', 'pass'] as const).map(c => score(a, b, c).total as number);
        expect(totals.every(total => total >= 0 && total <= 100)).toBe(true);
        expect(totals).toEqual([...totals].sort((x, y) => x - y));
      }),
    );
  });
});
