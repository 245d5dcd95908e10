import { expect, it } from 'vitest';
import { makeScannedPdf } from './scan-pdf.ts';

it('makes a page a picture, with a table of offsets that holds and no text', () => {
  const file = Buffer.from(makeScannedPdf(2)).toString('latin1');
  expect(file.startsWith('%PDF-1.4\n')).toBe(true);
  expect(file.match(/\/Subtype \/Image/g)).toHaveLength(2);
  expect(file).not.toMatch(/\bTj\b|\/Font/);
  const start = Number(/startxref\n(\d+)\n/.exec(file)?.[1]);
  expect(file.slice(start, start + 4)).toBe('xref');
  const offsets = [...file.slice(start).matchAll(/^(\d{10}) 00000 n /gm)].map(match => Number(match[1]));
  expect(offsets).toHaveLength(8);
  for (const [i, at] of offsets.entries()) expect(file.slice(at).startsWith(`${i + 1} 0 obj`)).toBe(true);
});
