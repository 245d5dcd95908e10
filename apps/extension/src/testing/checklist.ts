import { Checklist, digestOf, type Json } from '@niemyet/rules';

const both = (text: string) => ({ vi: text, en: text });

/** The JSON of a small built checklist of one dimension, with a true digest. */
export function checklistJson(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const body = {
    schema: 'niemyet/checklist@1',
    id: 'thu',
    version: '1.0.0',
    title: { vi: 'Bộ chỉ tiêu thử', en: 'A checklist for tests' },
    description: both('Dùng để thử.'),
    license: 'CC-BY-4.0',
    dimensions: [{ id: 'openness', title: both('Công khai') }],
    plans: [],
    vocabulary: {
      abbreviations: {},
      placeholders: ['đang cập nhật'],
      brokenPages: [],
      facts: { address: [], phone: [], email: [], hours: [], responsible: [] },
      spam: [],
      spamWarnings: [],
      personalData: [],
      formerUnits: [],
      search: [],
      rating: [],
      accessibility: [],
      documentOpeners: [],
    },
    renames: {},
    indicators: [indicatorJson('citizen-reception-schedule')],
    ...change,
  };
  return { ...body, digest: digestOf(body as unknown as Json) };
}

/** The JSON of one indicator. */
export function indicatorJson(id: string, change: Readonly<Record<string, unknown>> = {}) {
  return {
    id,
    dimension: 'openness',
    title: both('Lịch tiếp công dân'),
    question: both('Có lịch tiếp công dân không?'),
    sources: [{ law: 'Luật mẫu', clause: 'Điều 1', confidence: 'verified' }],
    appliesTo: ['commune'],
    severity: 'mandatory',
    weight: 1,
    automation: 'full',
    occasional: false,
    terms: ['lịch tiếp công dân'],
    negativeTerms: [],
    urlHints: [],
    criteria: { available: { probe: 'section' } },
    editions: [],
    evidence: both('Mục có nội dung.'),
    howToCheck: both('Mở mục.'),
    rule: both('Đạt: có nội dung.'),
    remediation: both('Đăng nội dung.'),
    ...change,
  };
}

/** `checklistJson`, read. */
export function checklistWith(change: Readonly<Record<string, unknown>> = {}): Checklist {
  return Checklist.parse(checklistJson(change));
}
