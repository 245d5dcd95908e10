import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageRecord } from '../record/page.ts';
import { facts } from '../testing/page.ts';
import { readHtml } from './html.ts';
import { PAGE_BOUNDS } from './walked.ts';

const soup = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<!',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&',
      '&#x110000;',
      '&amp',
      '"',
      "'",
      '=',
      ' ',
      '\u0000',
      '\ud800',
      '\u202e',
      '<a href="',
      '<a href=http://[',
      '<base href=//>',
      '<base href=":">',
      '<div role=heading aria-level=1e9>',
      '<div role=heading aria-level=0.4>',
      '<table>',
      '<td>',
      '</table>',
      '<form>',
      '<input ',
      '<select>',
      '<option value=//>',
      '<iframe src=//a:b@>',
      '<svg>',
      '<title>',
      '<plaintext>',
      '<frameset>',
      '<template>',
      '<meta name=__proto__ content=x>',
      '<meta http-equiv=refresh content=>',
      '99/99/9999',
      'ngày 31 tháng 2 năm 2026',
      'onclick="location=',
      'x',
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));

describe('readHtml', () => {
  it('makes a record of anything and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), source => {
        const record = readHtml(source, facts());
        const parsed = PageRecord.safeParse(JSON.parse(JSON.stringify(record)));
        expect(parsed.error?.issues).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('points at blocks that are there', () => {
    fc.assert(
      fc.property(soup, source => {
        const { blocks, links, forms, tables, dates } = readHtml(source, facts());
        for (const { block } of [...links, ...forms, ...tables])
          expect(block).toBeLessThanOrEqual(blocks.length);
        for (const { block } of dates) expect(block).toBeLessThan(blocks.length);
        for (const { table } of blocks) if (table !== undefined) expect(table).toBeLessThan(tables.length);
      }),
    );
  });

  it('gives the same record each time', () => {
    fc.assert(
      fc.property(soup, source => {
        expect(JSON.stringify(readHtml(source, facts()))).toBe(JSON.stringify(readHtml(source, facts())));
      }),
    );
  });
});

describe('a page that becomes more elements than it has tags', () => {
  it('is read as far as they go, and says so', () => {
    const fonts = Array.from({ length: 64 }, (_, n) => `<font color=${n}>`).join('');
    const { cut, elements } = readHtml(`<p>${fonts}${'<p>x'.repeat(6500)}`, facts());
    expect(cut).toContain('nodes');
    expect(elements).toBeLessThanOrEqual(PAGE_BOUNDS.nodes);
  });
  it('shares its bound with the documents in its attributes', () => {
    const fonts = Array.from({ length: 64 }, (_, n) => `<font color=${n}>`).join('');
    const inner = `<template><p>${fonts}${'<p>x'.repeat(700)}`;
    const { cut } = readHtml(`<iframe srcdoc="${inner}"></iframe>`.repeat(10), facts());
    expect(cut).toContain('nodes');
  });
});
