import { describe, expect, it } from 'vitest';
import { createLab } from '../lab.ts';

/** Runs `body` with `ss` and the first tab as `sheet`. */
function run(body: string, locale = 'vi_VN') {
  const lab = createLab({
    spreadsheetLocale: locale,
    files: {
      'Code.js': `function go() { const ss = SpreadsheetApp.getActive(); const sheet = ss.getActiveSheet(); ${body} }`,
    },
  });
  return { lab, result: lab.run('go') };
}

describe('the shape of a batch', () => {
  it.each([
    ['too few rows', 'getRange(1,1,2,2).setValues([[1,2]])', 'The data has 1 but the range has 2.'],
    [
      'too many rows',
      'getRange(1,1,1,2).setValues([[1,2],[3,4]])',
      'number of rows in the data does not match',
    ],
    [
      'a short row',
      'getRange(1,1,2,2).setValues([[1,2],[3]])',
      'number of columns in the data does not match',
    ],
    ['notes', 'getRange(1,1,1,2).setNotes([["x"]])', 'number of columns in the data does not match'],
    [
      'backgrounds',
      'getRange(1,1,2,1).setBackgrounds([["#fff"]])',
      'number of rows in the data does not match',
    ],
    ['no rows', 'getRange(1,1,0,1)', 'number of rows in the range must be at least 1'],
    [
      'a list for a table',
      'getRange(1,1,1,2).setValues([1,2])',
      "don't match the method signature for SpreadsheetApp.Range.setValues",
    ],
    [
      'texts for numbers',
      'getRange("1", 1)',
      "don't match the method signature for SpreadsheetApp.Sheet.getRange",
    ],
  ])('is checked: %s', (_, call, message) => {
    expect(() => run(`sheet.${call};`)).toThrow(message);
  });
});

describe('the grid', () => {
  it('does not grow by itself', () => {
    expect(() => run('sheet.getRange(1001, 1).setValue(1);')).toThrow('outside the dimensions of the sheet');
    expect(() => run('sheet.getRange(1, 27);')).toThrow('outside the dimensions of the sheet');
    const { lab } = run('sheet.insertRowsAfter(1000, 5); sheet.getRange(1005, 1).setValue(1);');
    expect(lab.spreadsheet.sheets[0]?.rows).toBe(1005);
  });

  it('moves cells where rows are inserted or deleted', () => {
    const { lab } = run(
      'sheet.getRange(1,1,3,1).setValues([["a"],["b"],["c"]]); sheet.insertRowsAfter(1, 1); sheet.deleteRows(3, 1);',
    );
    expect(lab.spreadsheet.sheets[0]?.values()).toEqual([['a'], [''], ['c']]);
  });

  it('holds 10 million cells and 18,278 columns', () => {
    expect(() => run('sheet.insertRowsAfter(1000, 400000);')).toThrow('above the limit of 10000000 cells');
    expect(() => run('sheet.deleteRows(2, 999); sheet.insertColumnsAfter(26, 18253);')).toThrow(
      'limit of 18278',
    );
    expect(
      run('sheet.deleteRows(2, 999); sheet.insertColumnsAfter(26, 18252); return sheet.getMaxColumns();')
        .result,
    ).toBe(18278);
  });

  it('holds 50,000 characters a cell', () => {
    expect(() => run('sheet.getRange(1,1).setValue("x".repeat(50001));')).toThrow(
      'maximum of 50000 characters',
    );
    expect(run('return sheet.getRange(1,1).setValue("x".repeat(50000)).getValue().length;').result).toBe(
      50_000,
    );
  });
});

describe('values', () => {
  it('are entered as a user would, formulas among them', () => {
    const { lab } = run(
      `sheet.getRange(1,1,1,6).setValues([['=1+1', "'=1+1", '71,4', '00123', '=HYPERLINK("https://x.vn";"Đạt")', null]]);`,
    );
    const sheet = lab.spreadsheet.sheets[0];
    expect(sheet?.values()).toEqual([[2, '=1+1', 71.4, 123, 'Đạt']]);
    expect(sheet?.formulas()).toEqual([['=1+1', '', '', '', '=HYPERLINK("https://x.vn";"Đạt")']]);
  });

  it('of formulas follow their cells', () => {
    const { result } = run(`
      sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1;A2)']]);
      const before = sheet.getRange('A3').getValue();
      sheet.getRange('A1').setValue(5);
      return [before, sheet.getRange('A3').getValue(), sheet.getRange('A3').getFormula()];`);
    expect(result).toEqual([3, 7, '=SUM(A1;A2)']);
  });

  it('of formulas with commas are taken in an American spreadsheet only', () => {
    expect(run("return sheet.getRange('A1').setFormula('SUM(1,2)').getValue();", 'en_US').result).toBe(3);
    expect(run("return sheet.getRange('A1').setFormula('SUM(1;2)').getValue();", 'en_US').result).toBe(3);
    expect(run("return sheet.getRange('A1').setFormula('MAX(10,20;3)').getValue();", 'vi_VN').result).toBe(
      10.2,
    );
  });

  it('of wrong formulas are errors', () => {
    expect(run("return sheet.getRange('A1').setFormula('=NOSUCH(1)').getValue();").result).toBe('#NAME?');
  });

  it('are shown by their format and the locale', () => {
    const { result } = run(
      "return sheet.getRange('A1').setNumberFormat('0.0').setValue(71.44).getDisplayValues();",
    );
    expect(result).toEqual([['71,4']]);
  });

  it('of rich texts stay texts, with their link', () => {
    const { result } = run(`
      const rich = SpreadsheetApp.newRichTextValue().setText('=1+1').setLinkUrl('https://x.vn').build();
      const range = sheet.getRange('A1').setRichTextValues([[rich]]);
      return [range.getValue(), range.getFormula(), range.getRichTextValues()[0][0].getLinkUrl()];`);
    expect(result).toEqual(['=1+1', '', 'https://x.vn']);
    expect(() => run("sheet.getRange('A1').setRichTextValues([['x']]);")).toThrow(
      'RichTextValue objects only',
    );
  });
});

describe('tabs', () => {
  it.each(['a/b', 'a:b', '[x]', 'a?', 'a*', 'a\\b', '', 'x'.repeat(101)])('cannot be named %s', name => {
    expect(() => run(`ss.insertSheet(${JSON.stringify(name)});`)).toThrow('not a valid sheet name');
  });

  it('bear one name each', () => {
    expect(() => run("ss.insertSheet('a'); ss.insertSheet('a');")).toThrow('already exists');
  });

  it('are found by name, hidden, frozen and cleared', () => {
    const { lab, result } = run(`
      const made = ss.insertSheet('Đơn vị');
      made.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n');
      made.setFrozenRows(1); made.setFrozenColumns(2); made.setColumnWidths(1, 2, 50);
      made.clearContents(); made.hideSheet();
      const cell = ss.getRange("'Đơn vị'!A1");
      return [ss.getSheetByName('none'), cell.getValue(), cell.getBackground(), cell.getNote(), made.getLastRow()];`);
    expect(result).toEqual([null, '', '#ff0000', 'n', 0]);
    expect(lab.spreadsheet.sheet('Đơn vị')).toMatchObject({ hidden: true, frozenRows: 1, frozenColumns: 2 });
    expect(lab.spreadsheet.sheet('Đơn vị').widthOf(2)).toBe(50);
    expect(() => lab.spreadsheet.sheet('none')).toThrow('no tab named none');
  });

  it('cannot all be hidden or deleted', () => {
    expect(() => run('sheet.hideSheet();')).toThrow("can't hide all the sheets");
    expect(() => run('ss.deleteSheet(sheet);')).toThrow("can't remove all the sheets");
  });
});
