import { expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { linesAbove } from './lines-above.ts';

const TABLE = '<table><tr><th>Ngày<th>Người tiếp</tr><tr><td>05<td>Chủ tịch</table>';
const above = (before: string) => {
  const { site } = siteOf({ '': '<p>Trang chủ của xã</p>', lich: `<h1>Lịch</h1>${before}${TABLE}` });
  const view = site.views[1];
  if (view === undefined || view === null) throw new Error('no page');
  return linesAbove(view, view.record.tables[0]?.block ?? -1);
};

it.each<[string, string, string[]]>([
  ['the line above', '<p>Tháng 11/2026</p>', ['Tháng 11/2026', 'Lịch']],
  ['its heading and none before', '<p>Tháng 10/2026</p><h3>Tháng 11</h3>', ['Tháng 11']],
  ['three at most', '<p>a</p><p>b</p><p>c</p><p>d</p>', ['d', 'c', 'b']],
  ['no running text', `<p>${'chữ '.repeat(40)}</p>`, []],
  ['nothing of another table', `${TABLE.replace('05', '06')}`, ['Lịch']],
])('gives %s', (_, before, lines) => expect(above(before)).toEqual(lines));
