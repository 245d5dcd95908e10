import { expect, it } from 'vitest';
import { matchText } from '../match/hits.ts';
import { compiled } from '../testing/checklist.ts';
import { siteOf } from '../testing/site.ts';
import { countInTable, countsIn } from './counted.ts';

const OVER = {
  occasional: true,
  occasion: { counted: ['quá hạn', 'hồ sơ trễ hạn', 'trễ hạn'] },
};

it.each<[string, number[]]>([
  ['Đã giải quyết 1.090 hồ sơ, đúng hạn 1.088, trễ hạn 02.', [2]],
  ['quá hạn: 1.204 hồ sơ (lĩnh vực đất đai)', [1204]],
  ['Trong tháng có 03 hồ sơ trễ hạn ở lĩnh vực đất đai', [3]],
  ['trễ hạn là 0; còn lại trong hạn', [0]],
  ['Khai sinh quá hạn 5.000 đồng', []],
  ['Tiếp nhận 300 hồ sơ, trễ hạn 0', [0]],
  ['Tỷ lệ trễ hạn 0,5%', []],
  ['Tháng 10 hồ sơ trễ hạn được theo dõi riêng', []],
  ['Văn bản số 12 hồ sơ trễ hạn', []],
  ['Thư xin lỗi hồ sơ trễ hạn tháng 10/2026', []],
])('%s: %j', (text, counts) => {
  const { compiled: checklist, indicator } = compiled(OVER);
  const set = indicator.occasion?.counted;
  const found = set === undefined ? [] : countsIn(text, matchText(checklist, text), set);
  expect([...new Set(found)]).toEqual(counts);
});

const table = (heads: string[], rows: (string | number)[][]) =>
  `<table><tr>${heads.map(head => `<th>${head}</th>`).join('')}</tr>${rows
    .map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

const inTable = (html: string) => {
  const { site } = siteOf({ '': '', so: `<h1>Tình hình hồ sơ</h1>${html}` }, OVER);
  const view = site.views[1];
  const head = view?.record.blocks.findIndex(({ text }) => text === 'Quá hạn') ?? -1;
  return view === null || view === undefined ? null : (countInTable(view, head)?.count ?? null);
};

it('reads the column under a head: its greatest number, null where a cell is none or a row has merged cells', () => {
  expect(
    inTable(
      table(
        ['Lĩnh vực', 'Quá hạn'],
        [
          ['Hộ tịch', 0],
          ['Đất đai', 4],
          ['Tổng', 4],
        ],
      ),
    ),
  ).toBe(4);
  expect(
    inTable(
      table(
        ['Lĩnh vực', 'Quá hạn'],
        [
          ['Hộ tịch', 0],
          ['Đất đai', 0],
        ],
      ),
    ),
  ).toBe(0);
  const titled = table(['Lĩnh vực', 'Quá hạn'], [['Đất đai', 2]]).replace(
    '<table>',
    '<table><caption>Tháng 10</caption>',
  );
  expect(inTable(titled)).toBe(2);
  expect(inTable(table(['Thủ tục', 'Quá hạn'], [['Khai sinh', '5.000 đồng']]))).toBe(null);
  expect(inTable(table(['Lĩnh vực', 'Quá hạn'], [['Hộ tịch', 0, 1]]))).toBe(null);
});
