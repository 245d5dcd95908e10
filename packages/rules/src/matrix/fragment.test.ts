import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, evidence, visit } from '../fixtures/audit.ts';
import type { Evidence } from '../schema/audit.ts';
import { evidenceLink, textOnPage } from './fragment.ts';

const HOME = 'https://hoaan.example.gov.vn/';
const link = (text: string, finalUrl = HOME) =>
  evidenceLink({ pages: [visit({ finalUrl })] }, evidence({ text }));
const shown = (text: string) => decodeURIComponent(link(text)?.split('#:~:text=')[1] ?? '');

describe('evidenceLink', () => {
  it.each([
    ['Lịch tiếp công dân', 'L%E1%BB%8Bch%20ti%E1%BA%BFp%20c%C3%B4ng%20d%C3%A2n'],
    ['  Lịch \n tiếp ', 'L%E1%BB%8Bch%20ti%E1%BA%BFp'],
    ['Quy hoạch - Kế hoạch', 'Quy%20ho%E1%BA%A1ch%20%2D%20K%E1%BA%BF%20ho%E1%BA%A1ch'],
    ['Bộ phận TN&TKQ, trả', 'B%E1%BB%99%20ph%E1%BA%ADn%20TN%26TKQ%2C%20tr%E1%BA%A3'],
    ['100% #1 <b>', '100%25%20%231%20%3Cb%3E'],
  ])('quotes %j', (text, quoted) => {
    expect(link(text)).toBe(`${HOME}#:~:text=${quoted}`);
  });

  it('gives a long text by its first and last words, and a cut one by its first alone', () => {
    expect(shown('a b c d e f g h i')).toBe('a b c d,g h i');
    expect(shown('a b c d e f g h i j…')).toBe('a b c d e f g h');
    expect(shown(`${'mười chữ '.repeat(40)}`.slice(0, 300))).toBe('mười chữ mười chữ mười chữ mười chữ');
  });

  it('keeps the route of a page built by scripts, and drops an earlier mark', () => {
    expect(link('a', `${HOME}#/tin-tuc/1`)).toBe(`${HOME}#/tin-tuc/1:~:text=a`);
    expect(link('a', `${HOME}#:~:text=old`)).toBe(`${HOME}#:~:text=a`);
    expect(link('a', `${HOME}#`)).toBe(`${HOME}#:~:text=a`);
  });

  it('names the page of a document where the evidence does', () => {
    const file = `${HOME}tt.pdf`;
    const at = (href: string, kind: Evidence['kind'] = 'document') =>
      evidenceLink(audit({ pages: [visit({ finalUrl: file })] }), evidence({ kind, href, text: 'a' }));
    expect(at(`${file}#page=3`)).toBe(`${file}#page=3:~:text=a`);
    for (const other of [file, `${file}#page=x`, `${HOME}khac.pdf#page=3`]) {
      expect(at(other)).toBe(`${file}#:~:text=a`);
    }
    expect(at(`${file}#page=3`, 'link')).toBe(`${file}#:~:text=a`);
  });

  it('gives the page alone where there is no text on it', () => {
    expect(link('')).toBe(HOME);
    expect(evidenceLink(audit(), evidence({ kind: 'http', text: 'HTTP 200' }))).toBe(HOME);
    expect(evidenceLink(audit(), evidence({ kind: 'screenshot', text: 'trang chủ' }))).toBe(HOME);
  });

  it('gives nothing for a page that is not there', () => {
    expect(evidenceLink(audit(), evidence({ page: 7 }))).toBeUndefined();
  });

  it('never fails and never leaves the page, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const address = link(text) as string;
        expect(new URL(address).origin + new URL(address).pathname).toBe(HOME);
        expect(address).not.toMatch(/\s/);
      }),
    );
  });
});

describe('textOnPage', () => {
  it('is what a browser finds there, where the text was converted', () => {
    const item = { text: 'Độc lập', written: '§éc lËp' };
    expect(textOnPage(item)).toBe('§éc lËp');
    const address = evidenceLink({ pages: [visit({ finalUrl: HOME })] }, evidence(item));
    expect(address).toBe(`${HOME}#:~:text=${encodeURIComponent('§éc lËp')}`);
  });

  it('leaves masked values out', () => {
    expect(textOnPage({ text: 'Ông A, số CCCD ████████████ do Công an tỉnh cấp' })).toBe(
      'do Công an tỉnh cấp',
    );
    expect(textOnPage({ text: '████████████' })).toBe('');
    expect(link('████████████')).toBe(HOME);
  });
});
