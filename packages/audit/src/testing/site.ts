import type { IndicatorInput, Unit } from '@niemyet/rules';
import type { CompiledIndicator } from '../match/compile.ts';
import type { ProbeContext } from '../probes/probe.ts';
import type { DocumentRecord } from '../record/document.ts';
import type { Connection, FetchFailure } from '../session/outcome.ts';
import type { AuditStep } from '../session/session.ts';
import { buildSite, type Site } from '../site/site.ts';
import { compiled, compiledAmong } from './checklist.ts';
import { FETCHED, HOME, page } from './page.ts';

export const UNIT: Unit = {
  code: '12345',
  name: 'Xã Hòa An',
  level: 'commune',
  province: 'Tỉnh Ví Dụ',
  url: HOME,
};

/** A page that answers with its body, a page that fails, a file, or a file opened as a document. */
export type Answer =
  | string
  | { title: string; body: string }
  | { failure: FetchFailure; status?: number }
  | { file: string }
  | { document: Partial<DocumentRecord> };

/** A PDF of the lines given on its first page, opened; with what a test changes of it. */
export function documentOf(over: Partial<DocumentRecord> = {}, ...lines: readonly string[]): DocumentRecord {
  return {
    format: 'pdf',
    title: '',
    pagesRead: 1,
    pagesTotal: 1,
    lines: lines.map(text => ({ page: 1, text })),
    cut: false,
    scan: false,
    readable: true,
    ...over,
  };
}

/** Pages of a portal by path; `''` is the home page. Those of the value are read in their order. */
export type Pages = Record<string, Answer>;

function resultOf(path: string, answer: Answer): AuditStep['result'] {
  const finalUrl = new URL(path, HOME).href;
  if (typeof answer === 'string') return { kind: 'record', record: page(answer, path) };
  if ('body' in answer) return { kind: 'record', record: page(answer.body, path, { title: answer.title }) };
  if ('file' in answer)
    return { kind: 'file', finalUrl, status: 200, fetchedAt: FETCHED, bytes: 9, contentType: answer.file };
  if ('document' in answer) {
    const document = documentOf(answer.document);
    const answered = { finalUrl, status: 200, fetchedAt: FETCHED, bytes: 9, contentType: 'application/pdf' };
    return { kind: 'document', ...answered, document };
  }
  const { failure, status = 0 } = answer;
  return { kind: 'failure', failure, status, finalUrl, fetchedAt: FETCHED, tries: 3 };
}

/** The steps of an audit that opened these pages. */
export function stepsOf(pages: Pages): AuditStep[] {
  return Object.entries(pages).map(([path, answer]) => ({
    request: {
      url: new URL(path, HOME).href,
      reason: path === '' ? 'home' : 'follow',
      render: false,
      ...(typeof answer !== 'string' && 'document' in answer ? { kind: 'document' as const } : {}),
    },
    result: resultOf(path, answer),
  }));
}

interface State {
  scope: Site['scope'];
  connection: Connection | null;
  pagesLeft: number;
  waysLeft: number;
  running: boolean;
  unit: Unit;
}

/** A site of the pages given and the one indicator it is judged by. */
export function siteOf(
  pages: Pages,
  over: Partial<IndicatorInput> = {},
  state: Partial<State> = {},
): { site: Site; indicator: CompiledIndicator } {
  return judgedBy(pages, compiled(over), state);
}

/** The same where the indicator is one among many others, of subjects that no page is about. */
export function siteAmong(
  pages: Pages,
  over: Partial<IndicatorInput> = {},
  state: Partial<State> = {},
): ReturnType<typeof siteOf> {
  return judgedBy(pages, compiledAmong(over), state);
}

function judgedBy(
  pages: Pages,
  { compiled: checklist, indicator }: ReturnType<typeof compiled>,
  state: Partial<State>,
): ReturnType<typeof siteOf> {
  const { unit = UNIT, ...rest } = state;
  const site = buildSite(checklist, unit, stepsOf(pages), {
    scope: 'portal',
    connection: { kind: 'live' },
    pagesLeft: 0,
    waysLeft: 0,
    running: false,
    ...rest,
  });
  return { site, indicator };
}

/** What a probe is handed. */
export function contextOf(
  pages: Pages,
  over: Partial<IndicatorInput> = {},
  state: Partial<State> = {},
): ProbeContext {
  return { ...siteOf(pages, over, state), proofs: [] };
}

/** A menu as portals write it, from names to addresses. */
export function menu(entries: Record<string, string>): string {
  const items = Object.entries(entries).map(([name, href]) => `<li><a href="${href}">${name}</a></li>`);
  return `<nav><ul>${items.join('')}</ul></nav>`;
}

/** Running text about the reception of citizens, long enough to count as text. */
export const RECEPTION_TEXT =
  '<p>Chủ tịch Ủy ban nhân dân xã tiếp công dân vào ngày 10 và ngày 25 hằng tháng tại phòng tiếp dân, buổi sáng từ 7 giờ 30 phút, buổi chiều từ 13 giờ 30 phút; trường hợp trùng ngày nghỉ thì lùi sang ngày làm việc kế tiếp.</p>';

/** Running text about nothing that an indicator asks for. */
export const OTHER_TEXT =
  '<p>Sáng nay đội bóng chuyền của thôn đã thắng trận chung kết trước đông đảo khán giả, trong không khí vui tươi của ngày hội thể thao mùa thu được tổ chức tại sân vận động trung tâm.</p>';
