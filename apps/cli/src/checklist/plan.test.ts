import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { findPlan, loadAgencies, loadPlan, planIds } from './plan.ts';

const FIVE = [
  'ca-mau-par-2021',
  'dak-lak-papi-2024',
  'duc-hop-papi-2023',
  'ha-giang-papi-2021',
  'hcmc-dpi-papi-2021-2025',
];

describe('plans', () => {
  it('are the five, whatever else lies beside them', () => {
    expect(planIds()).toEqual(FIVE);
    expect(
      planIds(folderOf({ 'words.json': '{}', 'agencies.json': '{"schema":"niemyet/agencies@1"}' })),
    ).toEqual([]);
  });

  it.each(FIVE)('%s reads by its id', id => expect(loadPlan(id, 'vi').id).toBe(id));

  it('are named where there is none of that id', () => {
    for (const id of ['khong-co', 'agencies', '../plans/ca-mau-par-2021', 'words']) {
      expect(findPlan(id, 'vi')).toBeNull();
      expect(() => loadPlan(id, 'vi')).toThrow(
        expect.objectContaining({ exitCode: 2, values: { value: id, known: FIVE.join(', ') } }),
      );
    }
  });

  it.each([
    ['{"schema":"niemyet/plan@1","id":"x"}', /title/],
    ['{"schema":"niemyet/plan@9"}', /9/],
    ['{"schema":"niemyet/plan@1",', /JSON/],
  ])('are refused where damaged: %s', (text, problem) => {
    expect(() => findPlan('x', 'en', folderOf({ 'x.json': text }))).toThrow(
      expect.objectContaining({
        key: 'plan.refused',
        values: expect.objectContaining({ problem: expect.stringMatching(problem) }),
      }),
    );
  });
});

it('reads the agencies, and says where they are not', () => {
  expect(loadAgencies('vi').agencies.length).toBeGreaterThan(10);
  expect(() => loadAgencies('vi', folderOf())).toThrow(expect.objectContaining({ key: 'plan.refused' }));
});
