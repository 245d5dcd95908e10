import { describe, expect, it } from 'vitest';
import { problemLine, type SourceFile } from '../authoring/problem.ts';
import { compilePlans } from './compile.ts';

const AGENCIES = `agencies:
  - id: commune
    names: {vi: UBND xã, en: Commune}
  - id: office
    names: {vi: Văn phòng, en: Office}
`;
const INDICATORS = 'indicators:\n  - one\n  - two\n';
const HEAD = `id: sample
title: {vi: Kế hoạch, en: Plan}
issuer: commune
level: commune
issuedOn: 2021-01-19
indices: [PAPI]
period: {from: 2021-01-01, to: 2021-12-31}
goals: []
events:
  - id: signed
    name: {vi: ngày ký, en: the day of signing}
`;
const TASKS = `part: body
groups:
  - general: {vi: Công khai, en: Openness}
    levels: [commune]
    lead: [commune]
    dimension: transparency
    tasks:
      - id: i-1
        clause: I.1
        task: {vi: Đăng, en: Post}
        indicators: [one]
        portal: true
      - id: i-2
        clause: I.2
        task: {vi: Báo cáo, en: Report}
        lead: [office]
        deadline: {kind: event, event: signed}
`;
const files = (over: Readonly<Record<string, string | undefined>> = {}): SourceFile[] =>
  Object.entries({
    'agencies.yaml': AGENCIES,
    'indicators.yaml': INDICATORS,
    'sample/plan.yaml': HEAD,
    'sample/tasks/1-all.yaml': TASKS,
    ...over,
  }).flatMap(([path, text]) => (text === undefined ? [] : { path, text }));
const problems = (over: Readonly<Record<string, string | undefined>>) => {
  const result = compilePlans(files(over));
  return result.ok ? [] : result.problems.map(problem => problemLine(problem, 'en'));
};

describe('compilePlans', () => {
  it('puts what a group shares into its tasks, and the plan’s id before theirs', () => {
    const result = compilePlans(files());
    expect(result).toMatchObject({ ok: true, agencies: { schema: 'niemyet/agencies@1' } });
    expect(result.ok && result.plans[0]?.tasks).toEqual([
      expect.objectContaining({
        id: 'sample/i-1',
        part: 'body',
        general: { vi: 'Công khai', en: 'Openness' },
        dimension: 'transparency',
        levels: ['commune'],
        lead: ['commune'],
        indicators: ['one'],
        portal: true,
      }),
      expect.objectContaining({ id: 'sample/i-2', lead: ['office'], portal: false, evidence: [] }),
    ]);
  });

  it('gives the same plans for the same files in any order', () => {
    const more = { 'sample/tasks/2-more.yaml': TASKS.replaceAll('i-', 'ii-').replaceAll('I.', 'II.') };
    expect(compilePlans(files(more).reverse())).toEqual(compilePlans(files(more)));
  });

  it.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    [
      'no agencies',
      { 'agencies.yaml': undefined },
      'agencies.yaml:1: there is no agencies.yaml; make one beside the folders of the plans',
    ],
    [
      'no indicators',
      { 'indicators.yaml': undefined },
      'indicators.yaml:1: there is no indicators.yaml; make one beside the folders of the plans',
    ],
    [
      'no head',
      { 'sample/plan.yaml': undefined },
      'sample/plan.yaml:1: the plan has no plan.yaml; make one beside the folder tasks/',
    ],
    [
      'no tasks',
      { 'sample/tasks/1-all.yaml': undefined },
      'sample/plan.yaml:1: the plan has no tasks yet; add at least one .yaml file to the folder tasks/',
    ],
    [
      'a file of another kind',
      { 'sample/notes.yaml': 'a: 1' },
      'sample/notes.yaml:1: not a file of a plan; a plan has a plan.yaml and .yaml files in tasks/; rename or move it',
    ],
    [
      'a file beside the plans',
      { 'notes.yaml': 'a: 1' },
      'notes.yaml:1: not a file of a plan; a plan has a plan.yaml and .yaml files in tasks/; rename or move it',
    ],
    [
      'an id that is not the folder’s',
      { 'sample/plan.yaml': HEAD.replace('id: sample', 'id: other') },
      "sample/plan.yaml:1: id: the id “other” is not the folder's name “sample”; make them alike",
    ],
    [
      'an unknown issuer',
      { 'sample/plan.yaml': HEAD.replace('issuer: commune', 'issuer: nobody') },
      'sample/plan.yaml:3: issuer: agencies.yaml has no agency “nobody”; correct the id or add the agency',
    ],
    [
      'a period that ends before it starts',
      { 'sample/plan.yaml': HEAD.replace('to: 2021', 'to: 2020') },
      'sample/plan.yaml:7: period.to: the last day (2020-12-31) is before the first (2021-01-01); correct them',
    ],
    [
      'an unknown lead',
      { 'sample/tasks/1-all.yaml': TASKS.replace('lead: [office]', 'lead: [offcie]') },
      'sample/tasks/1-all.yaml:16: groups.0.tasks.1.lead.0: agencies.yaml has no agency “offcie”; correct the id or add the agency',
    ],
    [
      'an unknown indicator',
      { 'sample/tasks/1-all.yaml': TASKS.replace('[one]', '[three]') },
      'sample/tasks/1-all.yaml:11: groups.0.tasks.0.indicators.0: indicators.yaml has no indicator “three”; correct the id or add it',
    ],
    [
      'an unknown event',
      { 'sample/tasks/1-all.yaml': TASKS.replace('event: signed', 'event: sealed') },
      'sample/tasks/1-all.yaml:17: groups.0.tasks.1.deadline.event: the events of plan.yaml have no “sealed”; correct the id or add it',
    ],
    [
      'a second task of one id',
      { 'sample/tasks/1-all.yaml': TASKS.replace('id: i-2', 'id: i-1') },
      'sample/tasks/1-all.yaml:13: groups.0.tasks.1.id: the id “i-1” is already in sample/tasks/1-all.yaml:8; each task needs its own',
    ],
    [
      'a clause twice without item',
      { 'sample/tasks/1-all.yaml': TASKS.replace('clause: I.2', 'clause: I.1') },
      'sample/tasks/1-all.yaml:14: groups.0.tasks.1.clause: the clause “I.1” is already in sample/tasks/1-all.yaml:8; give each task its item (which paragraph)',
    ],
    [
      'an unknown field',
      { 'sample/tasks/1-all.yaml': TASKS.replace('portal:', 'portals:') },
      'sample/tasks/1-all.yaml:12: groups.0.tasks.0.portals: there is no field “portals”; correct its name or remove it',
    ],
    [
      'a tab',
      { 'sample/tasks/1-all.yaml': TASKS.replace('    levels', '\tlevels') },
      'sample/tasks/1-all.yaml:4: the line holds a tab; use spaces',
    ],
    [
      'an agency twice',
      { 'agencies.yaml': AGENCIES.replace('id: office', 'id: commune') },
      'agencies.yaml:4: agencies.1.id: “commune” is declared twice; keep one',
    ],
  ])('names file and line of %s', (_, over, expected) => {
    expect(problems(over)).toContain(expected);
  });

  it('refuses agencies that succeed each other in a circle, and successors that are not there', () => {
    const succession = (to: string) =>
      `    succession: {from: 2025-07-01, confidence: knowledge, to: [{agency: ${to}}]}\n`;
    const circle = `${AGENCIES.replace('  - id: office', `${succession('office')}  - id: office`)}${succession('commune')}`;
    expect(problems({ 'agencies.yaml': circle })).toEqual([
      'agencies.yaml:4: agencies.0.succession: agencies succeed each other in a circle (commune → office → commune); drop one succession',
      'agencies.yaml:7: agencies.1.succession: agencies succeed each other in a circle (office → commune → office); drop one succession',
    ]);
    expect(problems({ 'agencies.yaml': AGENCIES + succession('nobody') })).toEqual([
      'agencies.yaml:6: agencies.1.succession.to.0.agency: agencies.yaml has no agency “nobody”; correct the id or add the agency',
    ]);
  });

  it('refuses a scope of an agency that does not lead', () => {
    const scopes = '        scopes: [{agency: office, scope: {vi: đất, en: land}}]\n';
    const text = TASKS.replace('        portal: true\n', `        portal: true\n${scopes}`);
    expect(problems({ 'sample/tasks/1-all.yaml': text })).toEqual([
      'sample/tasks/1-all.yaml:13: groups.0.tasks.0.scopes.0.agency: “office” has a scope but is no lead; add it to lead or drop the scope',
    ]);
  });
});
