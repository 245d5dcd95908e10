import type { IndicatorInput } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { compileChecklist } from '../match/compile.ts';
import { buildSite } from '../site/site.ts';
import { checklist, indicator, ON } from '../testing/checklist.ts';
import { menu, OTHER_TEXT, type Pages, RECEPTION_TEXT, stepsOf, UNIT } from '../testing/site.ts';
import { judgeAll } from './alike.ts';
import { judgeIndicator } from './finding.ts';

const AVAILABLE: Record<string, IndicatorInput['criteria']['available']> = {
  section: { probe: 'section' },
  'section-table': { probe: 'section', accept: ['table'], minItems: 3 },
  document: { probe: 'document' },
  'document-named': { probe: 'document', terms: ['thông báo'] },
  table: { probe: 'table', columns: ['họ và tên', 'chức vụ'], minColumns: 2 },
  'form-message': { probe: 'form', purpose: 'message' },
  'form-search': { probe: 'form', purpose: 'search' },
  'form-rating': { probe: 'form', purpose: 'rating' },
  phrase: { probe: 'phrase', any: ['trụ sở'] },
  'link-to': { probe: 'link-to', hosts: ['dichvucong.gov.vn'] },
  news: { probe: 'freshness', of: 'portal', days: 30 },
  https: { probe: 'http', check: 'https' },
  viewport: { probe: 'page-health', check: 'accessibility' },
  spam: { probe: 'page-health', check: 'spam' },
  ask: { probe: 'ask' },
  either: [{ probe: 'section' }, { probe: 'phrase', any: ['trụ sở'] }],
};
const TERMS: Record<string, Partial<IndicatorInput>> = {
  found: {},
  absent: { terms: ['hội chợ hoa xuân'] },
  'absent-too': { terms: ['lễ hội đua thuyền'] },
  'absent-negative': { terms: ['hội chợ sách'], negativeTerms: ['tìm kiếm'] },
  'absent-occasional': { terms: ['hội chợ gốm'], occasional: true },
  'absent-district': { terms: ['hội chợ lúa'], appliesTo: ['province'] },
};

const indicators = Object.entries(AVAILABLE).flatMap(([name, available]) =>
  Object.entries(TERMS).map(([how, over]) =>
    indicator({
      ...over,
      id: `${name}-${how}`,
      criteria: { available, timely: { probe: 'freshness', of: 'proof' } },
    }),
  ),
);
const compiled = compileChecklist(checklist(indicators), ON);

const PORTALS: Record<string, Pages> = {
  'a portal with a section': {
    '': `${menu({ 'Lịch tiếp công dân': '/lich' })}<form><input name="q"><button>Tìm kiếm</button></form>
      <ul><li><a href="/1">Thông báo về việc họp thôn</a> 18/11/2026</ul><a href="https://dichvucong.gov.vn/">DVC</a>`,
    lich: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}<form><textarea></textarea><button>Gửi hội chợ hoa xuân</button></form>`,
    '1': `<h1>Thông báo về việc họp thôn</h1>${OTHER_TEXT}`,
  },
  'a portal that says nothing': {
    '': OTHER_TEXT,
    a: '<table><tr><th>Họ và tên<th>Chức vụ<tr><td>A<td>B</table>',
  },
  'a portal that does not answer': { '': { failure: 'timeout' } },
};

describe('judgeAll', () => {
  it.each(Object.entries(PORTALS))('judges %s as each indicator by itself', (_, pages) => {
    for (const scope of ['portal', 'page'] as const) {
      const site = buildSite(compiled, UNIT, stepsOf(pages), {
        scope,
        connection: { kind: 'live', https: 'valid' },
        pagesLeft: 0,
        waysLeft: 0,
        running: false,
      });
      expect(judgeAll(site)).toEqual(compiled.indicators.map(one => judgeIndicator(site, one)));
    }
  });
});
