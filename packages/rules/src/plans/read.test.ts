import { describe, expect, it } from 'vitest';
import { audit } from '../fixtures/audit.ts';
import { AGENCIES, plan, task } from '../fixtures/plan.ts';
import { readAgencies, readPlan } from './read.ts';

const sound = plan([task('a', { deadline: { kind: 'date-by', date: '2021-02-28' } })]);
const problem = (value: unknown) => {
  const result = readPlan(value, 'en');
  return result.ok ? 'ok' : result.problem;
};

describe('readPlan', () => {
  it('reads a plan', () => {
    expect(readPlan(JSON.parse(JSON.stringify(sound)))).toEqual({ ok: true, value: sound });
  });

  it.each([
    [{ ...sound, schema: 'niemyet/plan@2' }, /has a newer version \(niemyet\/plan@2\); update/],
    [audit(), /not a compiled plan \(found “niemyet\/audit@1”, expected “niemyet\/plan@1”\)/],
    [null, /not a compiled plan.*no field “schema”/],
    [{ ...sound, tasks: [] }, /^tasks: the list needs 1 or more/],
    [{ ...sound, issuedOn: '2021-02-30' }, /^issuedOn: /],
    [{ ...sound, extra: 1 }, /^extra: there is no field “extra”/],
    [{ ...sound, tasks: [{ ...sound.tasks[0], id: 'a' }] }, /^tasks\.0\.id: wrong format/],
    [
      { ...sound, tasks: [task('a', { deadline: { kind: 'soon' } as never })] },
      /^tasks\.0\.deadline\.kind: value not allowed/,
    ],
  ])('refuses %#', (value, expected) => {
    expect(problem(value)).toMatch(expected);
  });

  it('says so in Vietnamese first, in one line', () => {
    expect(readPlan({ schema: 'niemyet/plan@1' })).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^id: thiếu mục bắt buộc[^\n]*$/),
    });
  });

  it('takes a month where the document names no day', () => {
    expect(problem({ ...sound, issuedOn: '2024-05' })).toBe('ok');
  });
});

describe('readAgencies', () => {
  it('reads agencies and refuses plans', () => {
    expect(readAgencies(JSON.parse(JSON.stringify(AGENCIES)))).toEqual({ ok: true, value: AGENCIES });
    expect(readAgencies(sound, 'en')).toMatchObject({ problem: expect.stringContaining('list of agencies') });
  });
});
