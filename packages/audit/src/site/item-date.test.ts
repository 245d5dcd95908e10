import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { boxesAround, dateNear, datesByBlock, stepsApart, titlesByBlock } from './item-date.ts';

describe('datesByBlock', () => {
  it('keeps the first date of a block, one to come only where there is no other', () => {
    const record = page(
      '<p>01/10/2026 và 02/10/2026</p><p>hạn 01/10/2030, ký 05/10/2026</p><p>01/10/2030</p>',
    );
    expect(datesByBlock(record).map(dated => dated?.date)).toEqual([
      '2026-10-01',
      '2026-10-05',
      '2030-10-01',
    ]);
  });
  it('of a page without dates are none', () => {
    expect(datesByBlock(page('<p>không</p>'))).toEqual([]);
  });
});

describe('dateNear', () => {
  it.each([
    ['<ul><li><a href="/a">Bài</a> <p>01/10/2026</p><li><p>02/10/2026</p></ul>', '2026-10-01'],
    ['<p>01/10/2026</p><p><a href="/a">Bài</a></p><div><div><div><p>x</p></div></div></div>', '2026-10-01'],
    [
      '<div><div><div><p>01/10/2026</p></div></div></div><section><div><p><a href="/a">Bài</a></p></div></section>',
      undefined,
    ],
  ])('in %s is %s', (body, date) => {
    const record = page(body);
    const [link] = record.links;
    if (link === undefined) throw new Error('no link');
    const row = {
      from: Math.max(0, link.block - 1),
      to: Math.min(record.blocks.length - 1, link.block + 1),
      marked: false,
    };
    const titles = titlesByBlock(record, () => 9);
    expect(dateNear(record, datesByBlock(record), titles, link, row)).toBe(date);
  });
});

describe('stepsApart', () => {
  it.each([
    ['body>div:nth-child(1)>a:nth-child(1)', 'body>div:nth-child(1)>p:nth-child(2)', 1],
    ['body>div:nth-child(1)>a:nth-child(1)', 'body>div:nth-child(1)', 1],
    ['body>div:nth-child(1)', 'body>div:nth-child(12)', 1],
    ['body>div:nth-child(1)>b:nth-child(1)>a:nth-child(1)', 'body>div:nth-child(2)', 3],
    ['#a>p:nth-child(1)', 'body>p:nth-child(1)', 2],
    ['body', 'body', 0],
  ])('of %s and %s is %i', (a, b, apart) => {
    expect(stepsApart(a, boxesAround(b))).toBe(apart);
    expect(stepsApart(b, boxesAround(a))).toBe(apart);
  });

  it('is far where nothing within reach holds both', () => {
    const deep = 'body>div:nth-child(1)>div:nth-child(1)>div:nth-child(1)>div:nth-child(1)>p:nth-child(1)';
    expect(stepsApart('body>p:nth-child(2)', boxesAround(deep))).toBe(Number.POSITIVE_INFINITY);
  });
});
