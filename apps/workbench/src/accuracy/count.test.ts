import { expect, test } from 'vitest';
import { misses, type PageCase, tallyBy } from './count.ts';

const item = (over: Partial<PageCase>): PageCase => ({
  page: 'a',
  cms: 'x',
  label: 'land',
  expected: 'yes',
  covered: true,
  found: true,
  labelled: '',
  taken: [],
  ...over,
});

test('yes, no, pictures and unclear are counted apart', () => {
  const cases = [
    item({}),
    item({ found: false }),
    item({ expected: 'no', found: true }),
    item({ expected: 'no', found: false }),
    item({ expected: 'image-only', found: false }),
    item({ expected: 'unclear', found: true }),
  ];
  expect(tallyBy(cases, 'label').at(-1)).toEqual({
    name: 'all',
    yes: 2,
    yesFound: 1,
    no: 2,
    noFound: 1,
    image: 1,
    imageFound: 0,
    unclear: 1,
  });
  expect(misses(cases)).toEqual([cases[1], cases[2]]);
});

test('what the checklist does not ask for is a miss where the label says yes, and uncounted where it says no', () => {
  const cases = [
    item({ covered: false, found: false }),
    item({ covered: false, expected: 'no', found: false }),
  ];
  expect(tallyBy(cases, 'cms')[0]).toMatchObject({ name: 'x', yes: 1, yesFound: 0, no: 0 });
});
