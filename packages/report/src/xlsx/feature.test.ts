import { expect, it } from 'vitest';
import { sheetFeature } from './feature.ts';
import type { SheetDraft } from './sheet.ts';

const draft: SheetDraft = {
  name: 'Kết quả',
  rows: [[{ value: 'a' }], [{ value: 'b', link: 'https://xa.gov.vn/' }]],
  widths: [400],
  frozen: { rows: 1, columns: 0 },
  filterRow: 0,
};
const { transform } = sheetFeature([draft]).files;
const sheet = transform['xl/worksheets/sheet{id}.xml'];
const which = { sheetIndex: 0 };

it('puts its elements where the format wants them', () => {
  const xml = sheet.transform(
    '<worksheet><sheetData></sheetData><mergeCells></mergeCells><pageMargins/><pageSetup/></worksheet>',
    {},
    which,
  );
  expect([...xml.matchAll(/<(\w+)/g)].map(match => match[1])).toEqual([
    'worksheet',
    'sheetPr',
    'pageSetUpPr',
    'sheetData',
    'autoFilter',
    'mergeCells',
    'hyperlinks',
    'hyperlink',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'oddFooter',
  ]);
});

it('prints on A3 over as many pages side by side as it takes to read', () => {
  const setup = sheet.transformElementAttributes(
    'pageSetup',
    { orientation: 'landscape' },
    undefined,
    {},
    which,
  );
  expect(setup).toEqual({ orientation: 'landscape', paperSize: 8, fitToWidth: 2, fitToHeight: 0 });
  expect(sheet.transformElementAttributes('row', { r: 1 }, 0, {}, which)).toEqual({ r: 1 });
});

it('names filter and print titles in the workbook, whether or not it has names', () => {
  const names =
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Kết quả\'!$A$1:$A$2</definedName>' +
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Kết quả\'!$1:$1</definedName></definedNames>';
  const workbook = transform['xl/workbook.xml'].transform;
  expect(workbook('<workbook><definedNames/></workbook>')).toBe(`<workbook>${names}</workbook>`);
  expect(workbook('<workbook></workbook>')).toBe(`<workbook>${names}</workbook>`);
});

it('fails loudly on a sheet it cannot read', () => {
  expect(() => sheet.transform('<other></other>', {}, which)).toThrow();
});
