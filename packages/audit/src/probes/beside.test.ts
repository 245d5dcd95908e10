import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';

const probe = { probe: 'phrase' as const, any: ['công an xã'], facts: ['phone' as const] };
const over = { terms: ['tiếp công dân'] };
const of = (body: string) => said(run(probe, { '': '', a: `<h1>Tiếp công dân</h1>${body}` }, {}, over));
const FILL =
  'Người dân mang theo giấy tờ tùy thân, đến đúng giờ, giữ trật tự và trình bày ngắn gọn nội dung cần phản ánh với cán bộ tiếp dân tại phòng tiếp công dân. '.repeat(
    3,
  );
const PHONE = 'Điện thoại: 0262 3822 026.';

describe('a fact beside words', () => {
  it.each<[string, string]>([
    ['in one text', `<p>Công an xã. ${PHONE}</p>`],
    ['below', `<h2>Công an xã</h2><p>Thôn Một</p><p>${PHONE}</p>`],
    ['in its row', `<table><tr><th>Nơi<th>Điện thoại</tr><tr><td>Công an xã<td>0262 3822 026</tr></table>`],
    [
      'in the same sentence of a long text',
      `<p>${FILL}Công an xã trực ban, điện thoại 0262 3822 026. ${FILL}</p>`,
    ],
    ['in the next sentence', `<p>${FILL}Công an xã trực ban. ${PHONE} ${FILL}</p>`],
  ])('%s', (_, body) => expect(of(body)).toBe('met'));

  it.each<[string, string]>([
    ['of another sentence of a long text', `<p>Công an xã giữ trật tự. ${FILL}${PHONE}</p>`],
    [
      'of another row',
      `<table><tr><th>Nơi<th>Điện thoại</tr><tr><td>Công an xã<td>-</tr><tr><td>Trạm<td>0262 3822 026</tr></table>`,
    ],
    ['far below', `<p>Công an xã</p>${'<p>Một dòng khác</p>'.repeat(6)}<p>${PHONE}</p>`],
  ])('not one %s', (_, body) => expect(of(body)).toBe('missed facts-missing'));
});
