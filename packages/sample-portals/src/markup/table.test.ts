import { expect, it } from 'vitest';
import { dataTable } from './table.ts';

it('makes a head and rows, and escapes cells', () => {
  const { text } = dataTable(['Số', 'Tên'], [[1, 'A & B']], { caption: 'Bảng <1>' });
  expect(text).toContain('<caption>Bảng &lt;1&gt;</caption>');
  expect(text).toContain('<th scope="col">Số</th><th scope="col">Tên</th>');
  expect(text).toContain('<td>1</td><td>A &amp; B</td>');
});
