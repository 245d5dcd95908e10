import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileChecklist, problemLine } from '../../src/authoring/index.ts';
import type { Checklist } from '../../src/schema/checklist.ts';

const HOME = new URL('.', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, HOME), 'utf8');

/** What the first edition promised: whoever drops one of these must say so here, and add a rename. */
const PROMISED = [
  'consultation-section',
  'consultation-drafts-open',
  'budget-estimate-disclosed',
  'budget-execution-quarterly',
  'budget-settlement-disclosed',
  'public-finance-assets-disclosed',
  'poor-household-review-disclosed',
  'land-use-plan-disclosed',
  'land-plan-consultation',
  'land-recovery-compensation',
  'legal-documents-posted',
  'citizen-reception-schedule',
  'complaint-settlement-results',
  'admin-regulation-feedback-address',
  'tthc-list-posted',
  'tthc-list-current',
  'national-dvc-link',
  'dvc-links-alive',
  'online-and-postal-guide',
  'online-feedback-form',
  'feedback-answers-published',
  'portal-reachable',
  'https-valid',
  'gov-domain-current-unit',
  'contact-block',
  'org-structure-posted',
  'leaders-directory',
  'content-freshness',
  'search-function',
  'no-injected-spam',
];
/** Mandatory and of weight 3 in the catalogue of duties. */
const HEAVIEST = [
  'budget-estimate-disclosed',
  'budget-execution-quarterly',
  'citizen-reception-schedule',
  'consultation-section',
  'feedback-answers-published',
  'gov-domain-current-unit',
  'land-recovery-compensation',
  'land-use-plan-disclosed',
  'national-dvc-link',
  'no-injected-spam',
  'online-feedback-form',
  'portal-reachable',
  'tthc-list-current',
  'tthc-list-posted',
];
const DIMENSIONS = [
  'participation',
  'transparency',
  'vertical-accountability',
  'corruption-control',
  'public-administrative-procedures',
  'public-service-delivery',
  'environmental-governance',
  'e-governance',
];

function compiled(): Checklist {
  const paths = [
    'checklist.yaml',
    ...readdirSync(new URL('indicators/', HOME)).map(name => `indicators/${name}`),
  ];
  const result = compileChecklist(paths.map(path => ({ path, text: read(path) })));
  if (!result.ok) throw new Error(result.problems.map(problem => problemLine(problem, 'vi')).join('\n'));
  return result.checklist;
}
const checklist = compiled();
const byId = new Map(checklist.indicators.map(indicator => [indicator.id, indicator]));

describe('commune-portal', () => {
  it('holds every indicator that was promised', () => {
    expect(PROMISED.filter(id => !byId.has(checklist.renames[id] ?? id))).toEqual([]);
  });

  it('gives the heaviest duties their weight', () => {
    const light = HEAVIEST.filter(id => byId.get(id)?.weight !== 3 || byId.get(id)?.severity !== 'mandatory');
    expect(light).toEqual([]);
  });

  it("has PAPI's eight themes in their order, and the portal's basics", () => {
    expect(checklist.dimensions.map(({ id, papi }) => [id, papi])).toEqual([
      ...DIMENSIONS.map((id, index) => [id, index + 1]),
      ['portal-basics', undefined],
    ]);
  });

  it('never calls its scores PAPI', () => {
    expect(checklist.description.vi).toContain('không phải là điểm PAPI');
  });

  it('spells out every abbreviation', () => {
    for (const [short, long] of Object.entries(checklist.vocabulary.abbreviations)) {
      expect(short).toBe(short.toUpperCase());
      expect(long.length).toBeGreaterThan(short.length);
    }
  });
});

describe.each(checklist.indicators.map(indicator => [indicator.id, indicator] as const))(
  '%s',
  (_, indicator) => {
    it('says everything in both languages, Vietnamese with its marks', () => {
      const { title, question, evidence, howToCheck, rule, remediation } = indicator;
      for (const { vi, en } of [title, question, evidence, howToCheck, rule, remediation]) {
        expect(vi).toMatch(/[ạ-ỹăâđêôơư]/iu);
        expect(en).not.toBe(vi);
        for (const text of [vi, en]) expect(text).toBe(text.normalize('NFC').trim());
      }
    });

    it('asks a question', () => {
      expect(indicator.question.vi).toMatch(/\?$/);
      expect(indicator.question.en).toMatch(/\?$/);
    });

    it('rests on a source, quoted briefly, and does not claim what was not verified', () => {
      expect(indicator.sources.length).toBeGreaterThanOrEqual(1);
      for (const source of indicator.sources) {
        expect((source.quote ?? '').length).toBeLessThanOrEqual(200);
        if (source.supersededBy !== undefined) expect(source.confidence).toBeDefined();
        if (source.plan === undefined && source.confidence === 'verified') {
          expect(source.url, `${source.law}: a verified law names where it was read`).toBeDefined();
        }
      }
    });

    it('is decided by asking where it is manual, and by looking where it is not', () => {
      const available = [indicator.criteria.available].flat();
      const asks = available.every(({ probe }) => probe === 'ask');
      expect(asks).toBe(indicator.automation === 'manual');
    });
  },
);
