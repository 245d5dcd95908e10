import type { IndicatorInput } from '@niemyet/rules';
import fc from 'fast-check';
import { type CompiledChecklist, compileChecklist } from '../match/compile.ts';
import type { AuditStep } from '../session/session.ts';
import { buildSite, type Site } from '../site/site.ts';
import { checklist, indicator, ON } from './checklist.ts';
import { FETCHED, HOME, page } from './page.ts';
import { menu, OTHER_TEXT, RECEPTION_TEXT, UNIT } from './site.ts';

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

/** A checklist of every probe, by terms that portals hold and by such as they do not. */
export function everyProbe(): CompiledChecklist {
  return compileChecklist(checklist(indicators), ON);
}

const RUNNING = {
  scope: 'portal',
  connection: { kind: 'live', https: 'valid' },
  pagesLeft: 1,
  waysLeft: 0,
  running: true,
} as const;

/** The site of the steps so far, while the audit runs and a page is left. */
export function siteSoFar(compiled: CompiledChecklist, steps: readonly AuditStep[]): Site {
  return buildSite(compiled, UNIT, steps, RUNNING);
}

/** What portals put together: menus, lists, postings, files, tables, forms, links away, hidden ones, headings that repeat. */
const PIECES = [
  menu({ 'Lịch tiếp công dân': '/lich', 'Hội chợ hoa xuân': '/a', 'Giới thiệu': '/b' }),
  menu({ 'Tiếp công dân': '/c', 'Tin tức': '/d' }),
  '<aside><h3>Lịch tiếp công dân</h3><a href="/lich">Xem lịch tiếp công dân</a></aside>',
  '<h1>Lịch tiếp công dân</h1>',
  '<h2>Thông báo về việc tiếp công dân tháng 11</h2>',
  '<ul><li><a href="/a">Thông báo lịch tiếp công dân tháng 10 năm 2026</a> <span>18/11/2026</span></ul>',
  '<ul><li><a href="/b">Đội bóng chuyền thôn thắng trận chung kết</a> <span>01/02/2024</span></ul>',
  '<p><a href="/f.pdf">Lịch tiếp công dân năm 2026</a> 05/10/2026</p>',
  '<p><a href="/f.pdf">Tải về lịch tiếp công dân</a></p>',
  '<a hidden href="https://khac.vn/x">Lịch tiếp công dân</a>',
  '<a href="https://khac.vn/x">Lịch tiếp công dân</a>',
  '<a href="/tiep-cong-dan"><img src="/t.png"></a>',
  '<table><tr><th>Họ và tên<th>Chức vụ<tr><td>Nguyễn Văn A<td>Chủ tịch tiếp công dân</table>',
  '<form><textarea></textarea><button>Gửi tiếp công dân</button></form>',
  '<form><input name="q"><button>Tìm kiếm</button></form>',
  '<a href="https://dichvucong.gov.vn/">Dịch vụ công</a><a href="https://nhacai88.com">nhà cái</a>',
  '<footer><p>Trụ sở: thôn Đông, xã Hòa An. Điện thoại: 0234 567 890</p></footer>',
  '<p>Trụ sở tiếp công dân đang cập nhật</p>',
  '<iframe src="https://khac.vn/ban-do"></iframe>',
  RECEPTION_TEXT,
  OTHER_TEXT,
];
const PATHS = ['', 'lich', 'a', 'b', 'c', 'd', 'e', 'g'];

/** A page asked for, perhaps answered by another, or a failure. */
const anyStep: fc.Arbitrary<AuditStep> = fc
  .record({
    path: fc.constantFrom(...PATHS),
    finalPath: fc.option(fc.constantFrom(...PATHS), { nil: undefined, freq: 6 }),
    body: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }),
    render: fc.integer({ min: 0, max: 9 }).map(n => n === 0),
    fails: fc.integer({ min: 0, max: 7 }).map(n => n === 0),
  })
  .map(({ path, finalPath = path, body, render, fails }) => {
    const finalUrl = `${HOME}${finalPath}`;
    const request = { url: `${HOME}${path}`, reason: path === '' ? 'home' : 'follow', render };
    const failure = { failure: 'http-status', status: 404, finalUrl, fetchedAt: FETCHED, tries: 1 } as const;
    return fails
      ? { request, result: { kind: 'failure', ...failure } }
      : {
          request,
          result: { kind: 'record', record: page(body.join(''), path, { finalUrl, rendered: render }) },
        };
  });

/** Steps as they come, some at a time. */
export const growth: fc.Arbitrary<AuditStep[][]> = fc.array(fc.array(anyStep, { maxLength: 3 }), {
  minLength: 1,
  maxLength: 9,
});
