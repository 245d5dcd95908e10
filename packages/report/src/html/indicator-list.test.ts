import { expect, it } from 'vitest';
import { CHECKLIST } from '../fixtures/checklist.ts';
import { parseHtml } from '../fixtures/dom.ts';
import { MATRIX } from '../fixtures/round.ts';
import { indicatorList } from './indicator-list.ts';

it('numbers the indicators, with dimension, severity, weight and sources', () => {
  const rows = [
    ...parseHtml(`<body>${indicatorList(MATRIX, 'vi', CHECKLIST)}</body>`).querySelectorAll('tbody tr'),
  ];
  expect(rows).toHaveLength(30);
  const text = rows[10]?.textContent ?? '';
  expect(rows[10]?.id).toBe('i11');
  for (const part of ['11', 'Lịch tiếp công dân', 'III. Trách nhiệm giải trình', 'Bắt buộc', 'Điều 11'])
    expect(text).toContain(part);
});

it('goes without a checklist', () => {
  const body = parseHtml(`<body>${indicatorList(MATRIX, 'en')}</body>`).body;
  expect(body.querySelectorAll('tbody tr')).toHaveLength(30);
  expect(body.querySelectorAll('li')).toHaveLength(0);
});
