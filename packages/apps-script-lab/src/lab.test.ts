import { describe, expect, it } from 'vitest';
import { createLab } from './lab.ts';

const labOf = (code: string, more: object = {}) => createLab({ files: { 'Code.js': code }, ...more });

describe('the script realm', () => {
  it.each([
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'fetch',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'crypto',
    'atob',
    'btoa',
    'structuredClone',
    'performance',
    'process',
    'Buffer',
    'require',
    'window',
    'WebAssembly',
  ])('has no %s', name => {
    expect(labOf(`function probe() { return typeof ${name}; }`).serverRun('probe')).toBe('undefined');
  });

  it('runs no code from strings', () => {
    const lab = labOf(
      "function evil() { return eval('1+1'); } function worse() { return new Function('return 1')(); }",
    );
    expect(() => lab.serverRun('evil')).toThrow(/Code generation from strings disallowed/);
    expect(() => lab.serverRun('worse')).toThrow(/Code generation from strings disallowed/);
  });

  it('refuses modules', () => {
    expect(() => labOf('export function f() {}')).toThrow(SyntaxError);
  });

  it('makes dates and arrays of the script’s own world', () => {
    const lab = labOf(`function probe() {
      const range = SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1);
      range.setValue(new Date(0));
      const values = range.getValues();
      return [values instanceof Array, values[0][0] instanceof Date, values[0][0].getTime()];
    }`);
    expect(lab.serverRun('probe')).toEqual([true, true, 0]);
  });

  it('throws exceptions that are errors of the script’s world', () => {
    const lab = labOf(`function probe() {
      try { SpreadsheetApp.getActive().insertSheet('a/b'); } catch (error) { return [error instanceof Error, error.name]; }
    }`);
    expect(lab.serverRun('probe')).toEqual([true, 'Exception']);
  });

  it('refuses what is not implemented, by name', () => {
    const lab = labOf(
      'function probe() { SpreadsheetApp.getActive().getActiveSheet().getRange(1, 1).merge(); }',
    );
    expect(() => lab.serverRun('probe')).toThrow(
      'SpreadsheetApp.Range.merge is not implemented in apps-script-lab',
    );
  });
});

describe('serverRun', () => {
  const lab = labOf(`
    function hidden_() { return 1; }
    function same(value) { return value; }
    function mutate(value) { value.changed = true; return null; }
    function today() { return { at: new Date() }; }
    function nothing() {}
    function lost() { return { a: undefined }; }
    const notAFunction = 3;
  `);

  it('cannot call private functions', () => {
    expect(() => lab.serverRun('hidden_')).toThrow('private');
    expect(lab.run('hidden_')).toBe(1);
  });

  it('cannot call what is not a function', () => {
    expect(() => lab.serverRun('notAFunction')).toThrow('Script function not found: notAFunction');
    expect(() => lab.serverRun('missing')).toThrow('Script function not found: missing');
    expect(() => lab.serverRun('same);hidden_(')).toThrow('Script function not found');
  });

  it('copies plain data both ways', () => {
    const given = { a: [1, 'x', null, true, { b: [] }] };
    expect(lab.serverRun('same', given)).toEqual(given);
    expect(lab.serverRun('mutate', given)).toBe(null);
    expect(given).not.toHaveProperty('changed');
    expect(lab.serverRun('nothing')).toBe(undefined);
  });

  it('refuses dates and undefined in results', () => {
    expect(() => lab.serverRun('today')).toThrow('result of today.at: a Date cannot be transferred');
    expect(() => lab.serverRun('lost')).toThrow('result of lost.a: undefined cannot be transferred');
  });

  it('refuses dates in arguments', () => {
    expect(() => lab.serverRun('same', [new Date()])).toThrow(
      'argument 1 of same[0]: a Date cannot be transferred',
    );
  });
});

describe('grants', () => {
  const code = `
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Mở', 'open').addToUi(); return Session.getActiveUserLocale(); }
    function onOpenTooMuch() { SpreadsheetApp.getActive(); }
    function byId() { SpreadsheetApp.openById('x'); }
    function who() { Session.getActiveUser(); }
    function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Tên')); }
  `;
  it('lets onOpen make a menu and read the language before anything is granted', () => {
    const lab = labOf(code, { authMode: 'NONE', locale: 'en_GB' });
    expect(lab.run('onOpen')).toBe('en_GB');
    expect(lab.ui.menus).toEqual([{ title: 'Niêm Yết', items: [{ label: 'Mở', functionName: 'open' }] }]);
    expect(() => lab.run('onOpenTooMuch')).toThrow(
      'You do not have permission to call SpreadsheetApp.getActive',
    );
  });

  it('holds the script to the scopes of its manifest', () => {
    const lab = labOf(code);
    expect(() => lab.run('byId')).toThrow('auth/spreadsheets');
    expect(() => lab.run('who')).toThrow('auth/userinfo.email');
    const bare = createLab({
      files: { 'Code.js': code, 'side.html': '<p>', 'appsscript.json': '{"oauthScopes":[]}' },
    });
    expect(() => bare.run('open')).toThrow('auth/script.container.ui');
  });
});

describe('calls', () => {
  it('counts each call by kind and by method', () => {
    const lab = labOf(`function probe() {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3, 4]]).getValues();
    }`);
    lab.serverRun('probe');
    expect(lab.calls).toEqual({
      total: 5,
      byKind: { handle: 3, read: 1, write: 1, structure: 0, other: 0 },
      byMethod: {
        'SpreadsheetApp.getActive': 1,
        'Spreadsheet.getActiveSheet': 1,
        'Sheet.getRange': 1,
        'Range.setValues': 1,
        'Range.getValues': 1,
      },
    });
    lab.resetCalls();
    expect(lab.calls.total).toBe(0);
  });
});
