import { openAudit } from '../../session/open.ts';
import { runAudit } from '../../session/run.ts';
import type { AuditOptions, AuditStep } from '../../session/session.ts';
import { checklist, indicator } from '../checklist.ts';
import { HOME } from '../page.ts';
import { options, portal } from '../portal.ts';
import { menu, OTHER_TEXT, RECEPTION_TEXT } from '../site.ts';

/** A checklist of a section, of documents, and of what hangs on the section. */
export const list = checklist([
  indicator(),
  indicator({ id: 'budget', terms: ['công khai ngân sách'], criteria: { available: { probe: 'document' } } }),
  indicator({ id: 'answers', terms: ['trả lời phản ánh'], dependsOn: 'reception' }),
]);
export const END = { finishedAt: '2026-11-20T02:05:00Z' };
export const RECEPTION = `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}`;
/** A portal that has what the checklist asks for. */
export const PAGES = {
  '': menu({
    'Giới thiệu': '/gt',
    'Tin tức': '/tin',
    'Tiếp công dân': '/lich',
    'Công khai ngân sách': '/ns',
  }),
  gt: `<h1>Giới thiệu</h1>${OTHER_TEXT}`,
  tin: `<h1>Tin tức</h1><a href="/bai">Thông báo công khai ngân sách năm 2026</a>${OTHER_TEXT}`,
  lich: RECEPTION,
  ns: '<h1>Ngân sách</h1><a href="/ns.pdf">Báo cáo công khai ngân sách năm 2026</a>',
  bai: `<h1>Thông báo công khai ngân sách năm 2026</h1><p>${'công khai ngân sách xã '.repeat(20)}</p>`,
};

/** Audits a portal given by path to its end. */
export async function audit(
  pages: Parameters<typeof portal>[0],
  over: Partial<AuditOptions> = {},
  checks = list,
) {
  const session = openAudit(checks, options(over));
  const steps: AuditStep[] = [];
  const { asked, fetch } = portal(pages);
  await runAudit(session, { fetch, onStep: step => void steps.push(step) });
  return { session, steps, asked, record: session.finish(END) };
}
/** The path of an address of the portal. */
export const path = ({ url }: { url: string }) => url.slice(HOME.length);
/** Verdict and reason of each finding. */
export const verdicts = (record: {
  findings: readonly { indicator: string; verdict: string; machine: { reason: string } }[];
}) =>
  Object.fromEntries(
    record.findings.map(({ indicator: id, verdict, machine }) => [id, `${verdict} ${machine.reason}`]),
  );
