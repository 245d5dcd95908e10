import { describe, expect, it } from 'vitest';
import { NAMED, namedBy } from './class-names.ts';

const OF_TABLES = NAMED.table | NAMED.row | NAMED.headRow | NAMED.ofTable;
/** What names say, tables of boxes apart. */
const regionBits = (names: string) => namedBy(names) & ~OF_TABLES;

describe('namedBy', () => {
  it.each(['title', 'box-title', 'tieu-de', 'heading2', 'news_head'])('knows the heading %s', name => {
    expect(regionBits(name)).toBe(NAMED.heading);
  });
  it.each(['subtitles', 'titled', 'content', 'menuitem', 'navigate-news', ''])(
    'makes nothing of %s',
    name => {
      expect(regionBits(name)).toBe(0);
    },
  );
  it.each([
    ['main-menu', NAMED.nav],
    ['chantrang', NAMED.footer],
    ['topbar', NAMED.header],
    ['left_sidebar sidebar', NAMED.aside],
    ['box menu title', NAMED.nav | NAMED.heading],
    ['bottom', NAMED.footer],
    ['wrap-bottom', NAMED.footer],
    ['row bottom_links', NAMED.footer],
    ['bottom2', NAMED.footer],
  ])('of %s', (names, bits) => {
    expect(regionBits(names)).toBe(bits);
    expect(regionBits(names)).toBe(bits);
  });
  it.each([
    'bodytext margin-bottom-lg',
    'border-bottom-news',
    'padding-bottom',
    'text-bottom',
    'rock_bottomless',
  ])('takes how far %s is from what is below for no foot of the page', names => {
    expect(regionBits(names)).toBe(0);
  });
  it.each([
    ['flex-table-laws', NAMED.table | NAMED.ofTable],
    ['divTable', NAMED.table | NAMED.ofTable],
    ['table-rows', NAMED.row | NAMED.ofTable],
    ['divTableHeading', NAMED.headRow | NAMED.ofTable],
    ['tr head', NAMED.row | NAMED.headRow],
    ['tbl-cell', NAMED.ofTable],
    ['strong tree', 0],
  ])('knows %s as parts of tables', (names, bits) => expect(namedBy(names) & OF_TABLES).toBe(bits));
  it('does not look for regions without end', () => {
    expect(namedBy(`${'x '.repeat(200)}menu`)).toBe(0);
    expect(regionBits(`${'x '.repeat(200)}title`)).toBe(NAMED.heading);
    expect(namedBy(`${'_a'.repeat(90)}!`)).toBe(0);
  });
});
