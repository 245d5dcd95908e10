import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeDocx, makeXlsx } from './office.ts';

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('office files', () => {
  it('writes a paragraph a line, escaped', () => {
    const document = part(makeDocx(['Kính gửi', 'A & B']), 'word/document.xml');
    expect(document.match(/<w:p>/g)).toHaveLength(2);
    expect(document).toContain('A &amp; B');
  });

  it('writes texts and numbers as cells of their own kind', () => {
    const sheet = part(makeXlsx([['Nội dung', 12.5]]), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="A1" t="inlineStr"><is><t>Nội dung</t></is></c><c r="B1"><v>12.5</v></c>');
  });

  it('names columns past Z', () => {
    const sheet = part(makeXlsx([Array.from({ length: 28 }, (_, i) => i)]), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('r="AB1"');
  });
});
