import { expect, it } from 'vitest';
import type { CompiledIndicator } from '../match/compile.ts';
import { compileChecklist } from '../match/compile.ts';
import { buildSite } from '../site/site.ts';
import { checklist, indicator, ON } from '../testing/checklist.ts';
import { menu, type Pages, stepsOf, UNIT } from '../testing/site.ts';
import { stillRunning } from './still-running.ts';

const compiled = compileChecklist(
  checklist([
    indicator({ id: 'drafts', terms: ['lấy ý kiến dự thảo'] }),
    indicator({
      id: 'answers',
      dependsOn: 'drafts',
      terms: ['báo cáo tiếp thu'],
      occasional: true,
      occasion: { until: ['hạn góp ý'] },
    }),
  ]),
  ON,
);

const until = (pages: Pages, pagesLeft = 0) => {
  const state = { scope: 'portal', connection: { kind: 'live' }, waysLeft: 0, running: false } as const;
  const site = buildSite(compiled, UNIT, stepsOf(pages), { ...state, pagesLeft });
  return stillRunning(site, compiled.indicators[1] as CompiledIndicator)?.date ?? null;
};

const DRAFT = 'Lấy ý kiến dự thảo Quy chế chợ';
const draft = (text: string) =>
  `<h1>${DRAFT}</h1><p>Ủy ban nhân dân xã đăng toàn văn dự thảo để bà con đọc và gửi thư về trụ sở.</p><p>${text}</p>`;
const one = (text: string): Pages => ({ '': menu({ [DRAFT]: '/a' }), a: draft(text) });

it('holds where every consultation that is shown runs on', () => {
  expect(until(one('Hạn góp ý: 10/12/2026'))).toBe('2026-12-10');
  expect(until(one('Hạn góp ý: từ ngày 01/11/2026 đến ngày 20/11/2026'))).toBe('2026-11-20');
  expect(until(one('Hạn góp ý: 10/11/2026'))).toBe(null);
  expect(until(one('Mời bà con góp ý sớm'))).toBe(null);
  expect(until(one('Hạn góp ý: 10/12/2026'), 3)).toBe(null);
  const two = { ...one('Hạn góp ý: 10/12/2026'), b: draft('Hạn góp ý: 01/10/2026') };
  expect(until({ ...two, '': menu({ [DRAFT]: '/a', 'Lấy ý kiến dự thảo Đề án': '/b' }) })).toBe(null);
  expect(until({ '': menu({ 'Tin tức': '/tin' }) })).toBe(null);
});
