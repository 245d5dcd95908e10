import { expect, it } from 'vitest';
import { parseHtml } from '../fixtures/dom.ts';
import { MATRIX } from '../fixtures/round.ts';
import { dimensionTable } from './dimension-table.ts';

const rows = [...parseHtml(`<body>${dimensionTable(MATRIX, 'vi')}</body>`).querySelectorAll('tr')].map(row =>
  [...row.children].map(cell => cell.textContent),
);

it('gives each unit its score and coverage by dimension, then the total', () => {
  expect(rows[1]?.slice(0, 3)).toEqual(['Xã Đất Mũi', '100,0100%', '84,2100%']);
  expect(rows[1]?.at(-1)).toBe('91,3100%');
  expect(rows.every(row => row.length === MATRIX.dimensions.length + 2)).toBe(true);
});

it('shows no score where there is none, and the mean of the rest below', () => {
  expect(rows[5]?.slice(1, 3)).toEqual(['–0%', '–0%']);
  expect(rows[6]?.[0]).toBe('Điểm bình quân');
  expect(rows[6]?.at(-1)).toBe('52,1');
});
