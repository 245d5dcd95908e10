import { expect, test } from 'vitest';
import { expectations, newestDay } from './labels.ts';

const map = { labels: { land: ['land-use-plan'], feedback: ['feedback-form'] } };

test('a label is expected as it was read; pictures without words stand apart', () => {
  const result = expectations(
    { land: { v: 'yes', evidence: 'Giá đất', dom: 'image-only, no alt' }, pakn: { v: 'no' } },
    map,
  );
  expect(result.get('land')).toEqual({ expected: 'image-only', evidence: 'Giá đất' });
});

test.each([
  [{ pakn: { v: 'yes' as const, dom: 'text' }, qa: { v: 'no' as const } }, 'yes'],
  [{ pakn: { v: 'no' as const }, qa: { v: 'no' as const } }, 'no'],
  [{ pakn: { v: 'no' as const }, qa: { v: 'unclear' as const } }, 'unclear'],
  [{ pakn: { v: 'yes' as const, dom: 'image-only, no alt' }, qa: { v: 'yes' as const, dom: 'text' } }, 'yes'],
])('labels that the map does not name are joined: %j', (labels, expected) => {
  const result = expectations({ land: { v: 'no' }, ...labels }, map);
  expect(result.get('feedback')?.expected).toBe(expected);
});

test('the newest day named', () => {
  expect(newestDay(['2019-07-29', 'von 2016-07-25 bis 2019-08-11', null])).toBe('2019-08-11');
  expect(newestDay(['ngày 29/7/2019'])).toBeUndefined();
});
