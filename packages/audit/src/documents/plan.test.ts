import { describe, expect, it } from 'vitest';
import type { Judged } from '../judge/finding.ts';
import { compileChecklist } from '../match/compile.ts';
import type { FileWish } from '../probes/probe.ts';
import { checklist, indicator, ON } from '../testing/checklist.ts';
import { HOME } from '../testing/page.ts';
import { siteOf } from '../testing/site.ts';
import { DocumentPlan } from './plan.ts';

const wish = (name: string, worth = 2, date = ''): FileWish => ({ href: `${HOME}${name}.pdf`, worth, date });

/** A plan of what three indicators of the weights 1, 2 and 1 wish for. */
function plan(...wishes: readonly FileWish[][]) {
  const compiled = compileChecklist(
    checklist([1, 2, 1].map((weight, n) => indicator({ id: `i${n}`, weight, terms: [`chủ đề ${n}`] }))),
    ON,
  );
  const { site } = siteOf({ '': '<p>x</p>' });
  const judged = wishes.map(files => ({ files, settled: false, wants: [] }) as unknown as Judged);
  return new DocumentPlan({ ...site, compiled }, judged);
}
function all(of: DocumentPlan): string[] {
  const names: string[] = [];
  for (let next = of.next(); next !== null; next = of.next()) {
    names.push(`${next.url.slice(HOME.length, -4)} ${next.reason.slice(9)}`);
  }
  return names;
}

describe('DocumentPlan', () => {
  it('opens first what would decide the most', () => {
    expect(all(plan([wish('a'), wish('b', 6)], [wish('c')]))).toEqual(['b i0', 'c i1', 'a i0']);
  });
  it('adds up what several indicators wish, and names the one that it is worth the most to', () => {
    expect(all(plan([wish('a', 3)], [wish('b', 2)], [wish('b', 1)]))).toEqual(['b i1', 'a i0']);
  });
  it('takes the newest of equals, else the first found', () => {
    expect(all(plan([wish('a'), wish('b', 2, '2026-01-01'), wish('c', 2, '2026-05-01')]))).toEqual([
      'c i0',
      'b i0',
      'a i0',
    ]);
  });
  it('opens three for one indicator at most, and none twice', () => {
    expect(all(plan(['a', 'b', 'c', 'd'].map(name => wish(name))))).toHaveLength(3);
    expect(all(plan([wish('a'), { ...wish('a'), href: `${HOME}a.pdf#x` }]))).toHaveLength(1);
  });
  it('leaves the portal for nothing', () => {
    expect(all(plan([{ ...wish('a'), href: 'https://khac.gov.vn/a.pdf' }]))).toEqual([]);
  });
  it('counts what was opened before it was made', () => {
    const { site } = siteOf({ '': '<p>x</p>', 'a.pdf': { document: {} } });
    const made = new DocumentPlan(site, [{ files: [wish('a'), wish('b')] } as unknown as Judged]);
    expect(made.opened).toBe(1);
    expect(all(made)).toEqual(['b reception']);
  });
});
