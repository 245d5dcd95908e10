import { describe, expect, it } from 'vitest';
import { compiled } from '../testing/checklist.ts';
import { page } from '../testing/page.ts';
import { observe } from './observe.ts';

const { compiled: whole, indicator } = compiled({ terms: ['tiếp công dân'] });
const { terms } = indicator;

describe('observe', () => {
  const record = page(
    `<h1>Tiếp công dân</h1><p><a href="/a">Tiếp công dân</a></p><p>Xem <a href="/b">lịch tiếp công dân</a> tuần</p>
     <a href="/c" title="Tiếp công dân">Chi tiết</a><a href="/tiep-cong-dan"><img src="/i.png"></a><a href="/d"><img src="/i/tiep-cong-dan.png"></a>
     <a href="/tiep-cong-dan">Khác</a>`,
    '',
    { title: 'Tiếp công dân - Xã Hòa An' },
  );
  const seen = observe(whole, record);

  it('is aligned with the record', () => {
    expect(seen.blocks).toHaveLength(record.blocks.length);
    expect(seen.links).toHaveLength(record.links.length);
    expect(seen.title.bySet.has(terms)).toBe(true);
  });
  it('finds the phrases of links and blocks', () => {
    expect(seen.links.map(hits => hits.bySet.has(terms))).toEqual([true, true, false, false, false, false]);
    expect(seen.blocks.map(hits => hits.bySet.has(terms))).toEqual([true, true, true, false]);
    expect(seen.links[1]?.words).toBe(4);
  });
  it('finds the other names of a link', () => {
    expect(seen.linksAlso.get(2)?.map(hits => hits.bySet.has(terms))).toEqual([true]);
    expect(seen.linksAlso.has(0)).toBe(false);
  });
  it('reads the address only where there is no name', () => {
    expect([...seen.linkAddresses.keys()]).toEqual([3, 4]);
    expect([...seen.linkAddresses.values()].every(sets => sets.has(terms))).toBe(true);
  });
  it('knows which sets stand anywhere on the page', () => {
    expect(seen.sets.has(terms)).toBe(true);
    expect(seen.sets.has(whole.vocabulary.spam)).toBe(false);
  });
});

it('finds what a link says together with the entry it stands under', () => {
  const { compiled: short, indicator: one } = compiled({ terms: ['lịch tiếp công dân'] });
  const record = page('<ul><li><a href="#">Tiếp công dân</a><ul><li><a href="/l">Lịch</a></ul></li></ul>');
  const seen = observe(short, record);
  expect([...seen.linksUnder].map(([i, list]) => [i, list.map(({ text }) => text)])).toEqual([
    [1, ['Lịch Tiếp công dân']],
  ]);
  expect(seen.linksUnder.get(1)?.[0]?.hits.bySet.has(one.terms)).toBe(true);
  expect(seen.links[1]?.bySet.size).toBe(0);
});
