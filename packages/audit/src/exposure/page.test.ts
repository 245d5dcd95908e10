import { expect, it } from 'vitest';
import { compiled } from '../testing/checklist.ts';
import { page } from '../testing/page.ts';
import { exposuresOf } from './page.ts';

const { compiled: checklist } = compiled();

it('finds where the column head stands, and looks once', () => {
  const record = page(
    '<h1>Danh sách hộ nghèo</h1><table><tr><th>Họ và tên</th><th>Số căn cước</th></tr><tr><td>A</td><td>099071000215</td></tr><tr><td>B</td><td>099071000216</td></tr></table>',
  );
  const found = exposuresOf(checklist, record);
  expect(found.exposures).toHaveLength(1);
  expect(record.blocks[found.exposures[0]?.block ?? -1]?.text).toBe('Số căn cước');
  expect(exposuresOf(checklist, record)).toBe(found);
});

it('sees hidden text too: it is public all the same', () => {
  expect(exposuresOf(checklist, page('<div hidden>CCCD 099071000215</div>')).exposures).toHaveLength(1);
});

it('finds nothing on a page without', () => {
  expect(exposuresOf(checklist, page('<p>Tin tức</p>')).exposures).toEqual([]);
});
