import { describe, expect, it } from 'vitest';
import { createLab } from '../lab.ts';

const run = (expression: string) =>
  createLab({ files: { 'Code.js': `function go() { return ${expression}; }` } }).run('go');

describe('the surroundings of a script', () => {
  it.each([
    ["Utilities.base64Encode('Đạt')", 'xJDhuqF0'],
    ['Utilities.base64Encode([72, 105])', 'SGk='],
    ["Utilities.base64Decode('/w==')", [-1]],
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').slice(0, 2)", [-54, -105]],
    ["Utilities.formatDate(new Date(0), 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy')", '01/01/1970'],
    ['Session.getActiveUserLocale()', 'vi'],
    ['Session.getScriptTimeZone()', 'Asia/Ho_Chi_Minh'],
    ['ScriptApp.AuthMode.NONE', 'NONE'],
  ])('%s', (expression, value) => expect(run(expression)).toEqual(value));

  it('keeps what was logged', () => {
    const lab = createLab({ files: { 'Code.js': "function go() { console.log('a'); Logger.log('b'); }" } });
    lab.run('go');
    expect(lab.logs).toEqual(['a', 'b']);
  });
});
