import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { speak } from '../testing/browser.setup.ts';
import { checklistJson, indicatorJson } from '../testing/checklist.ts';
import { CHECKLIST_BYTES } from './choice.ts';
import { readChecklistFile, textOfFile } from './read-file.ts';

const built = (change: Readonly<Record<string, unknown>> = {}) => JSON.stringify(checklistJson(change));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('textOfFile', () => {
  it('reads UTF-8', () => {
    expect(textOfFile(bytes('{"a":"Công khai"}'))).toEqual({ ok: true, value: '{"a":"Công khai"}' });
  });
  it.each([
    ['a packed package', new Uint8Array(gzipSync('a')), 'giải nén'],
    ['a zip', bytes('PK\u0003\u0004'), 'giải nén'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'UTF-8'],
    ['too much', new Uint8Array(CHECKLIST_BYTES + 1), '5 MB'],
  ])('refuses %s', (_, file, said) => {
    expect(textOfFile(file)).toMatchObject({ ok: false, problem: expect.stringContaining(said) });
  });
});

describe('readChecklistFile', () => {
  it('reads a built checklist, a byte order mark before it or not', () => {
    for (const text of [built(), `\ufeff${built()}`]) {
      expect(readChecklistFile(text, 'vi')).toMatchObject({
        ok: true,
        value: { id: 'thu', version: '1.0.0' },
      });
    }
  });

  it.each([
    ['nothing', ' \n', 'tệp trống'],
    ['no JSON', 'Kính gửi Sở Nội vụ', 'không phải JSON'],
    ['half a file', built().slice(0, 500), 'không phải JSON'],
    ['what was not built', 'id: thu\nversion: 1.0.0\n', 'niemyet checklist build'],
    ['another kind', '{"schema":"niemyet/audit@1"}', 'không phải bộ chỉ tiêu'],
    ['a package.json', '{"name":"niemyet-checklist-example"}', 'không có mục “schema”'],
    ['a list', '[]', 'không có mục “schema”'],
    ['a newer version', '{"schema":"niemyet/checklist@2"}', 'mới hơn'],
    ['a wrong value', built({ version: 'một' }), 'version'],
    ['an unknown field', built({ script: 'x' }), 'script'],
    ['no indicator', built({ indicators: [] }), 'indicators'],
    [
      'a script for an address',
      built({
        indicators: [
          indicatorJson('a', {
            sources: [{ law: 'L', clause: '1', confidence: 'verified', url: 'javascript:alert(1)' }],
          }),
        ],
      }),
      'url',
    ],
    ['two of one id', built({ indicators: [indicatorJson('a'), indicatorJson('a')] }), 'a'],
    ['a hidden character', built({ title: { vi: 'Bộ \u202eiảig', en: 'x' } }), 'U+202E tại title.vi'],
    ['what was changed since', built().replace('"weight":1', '"weight":9'), 'đã bị sửa'],
    ['too much', `"${'a'.repeat(CHECKLIST_BYTES)}"`, '5 MB'],
    ['a deep nest', '['.repeat(100_000) + ']'.repeat(100_000), 'schema'],
  ])('refuses %s', (_, text, said) => {
    const read = readChecklistFile(text, 'vi');
    expect(read).toMatchObject({ ok: false, problem: expect.stringContaining(said) });
    if (!read.ok) expect(read.problem).not.toMatch(/\n|\u202e/);
  });

  it('says it in English too', () => {
    speak('en');
    expect(readChecklistFile('id: thu\n', 'en')).toMatchObject({
      problem: expect.stringContaining('not built yet'),
    });
    expect(readChecklistFile('{"schema":"niemyet/checklist@2"}', 'en')).toMatchObject({
      problem: expect.stringContaining('newer version'),
    });
  });
});
