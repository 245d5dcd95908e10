import { expect, it } from 'vitest';
import { readWorkbook } from '../fixtures/workbook.ts';
import { textCell } from './cells.ts';
import { workbookOf } from './workbook.ts';

it('writes the sheets in their order, with links and without what they are kept in', async () => {
  const sheet = (name: string, link: string) => ({
    name,
    rows: [[{ ...textCell(name), link }, null]],
    widths: [10, 20],
    frozen: { rows: 0, columns: 0 },
  });
  const { sheets } = readWorkbook(
    await workbookOf([sheet('Một', 'https://a.gov.vn/'), sheet('Hai', 'https://b.gov.vn/')]),
  );
  expect(sheets.map(({ name }) => name)).toEqual(['Một', 'Hai']);
  expect(sheets.map(({ links }) => links.get('A1'))).toEqual(['https://a.gov.vn/', 'https://b.gov.vn/']);
});
