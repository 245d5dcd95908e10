import { describe, expect, it } from 'vitest';
import { makePdf } from './pdf.ts';

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** The text a reader gets: codes of the shown strings led through the ToUnicode map. */
function readBack(bytes: Uint8Array): string[] {
  const file = latin(bytes);
  const map = new Map<string, string>();
  for (const group of file.matchAll(/beginbfchar\n([\s\S]*?)\nendbfchar/g)) {
    for (const [, code, char] of (group[1] ?? '').matchAll(/<(..)> <(....)>/g)) {
      if (code && char) map.set(code, String.fromCharCode(Number.parseInt(char, 16)));
    }
  }
  return [...file.matchAll(/^<([0-9A-F]*)> Tj/gm)].map(([, codes = '']) =>
    (codes.match(/../g) ?? []).map(code => map.get(code) ?? '?').join(''),
  );
}

describe('makePdf', () => {
  const lines = ['Điều 1. Công khai dự toán', 'Nơi nhận: như Điều 2; lưu VT.'];
  const file = makePdf('Quyết định', lines);

  it('gives the Vietnamese text back whole', () => {
    expect(readBack(file)).toEqual(['Quyết định', ...lines]);
  });

  it('points its table of objects at the objects', () => {
    const whole = latin(file);
    const start = Number(/startxref\n(\d+)/.exec(whole)?.[1]);
    expect(whole.slice(start, start + 4)).toBe('xref');
    const offsets = [...whole.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(match => Number(match[1]));
    expect(offsets.length).toBeGreaterThan(5);
    offsets.forEach((offset, i) => {
      expect(whole.slice(offset).startsWith(`${i + 1} 0 obj`)).toBe(true);
    });
  });

  it('gives every character a width, so that none is taken for an overprint', () => {
    const widths = /\/Widths \[([^\]]*)\]/.exec(latin(file))?.[1]?.split(' ').map(Number) ?? [];
    const [first, last] = ['FirstChar', 'LastChar'].map(key =>
      Number(new RegExp(`/${key} (\\d+)`).exec(latin(file))?.[1]),
    );
    expect(widths).toHaveLength((last ?? 0) - (first ?? 0) + 1);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });

  it('breaks pages after 46 lines', () => {
    expect(
      latin(
        makePdf(
          'a',
          Array.from({ length: 92 }, () => 'dòng'),
        ),
      ),
    ).toContain('/Count 3');
  });
});
