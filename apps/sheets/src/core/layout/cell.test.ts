import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linked, text } from './cell.ts';

describe('text', () => {
  it('guards every text and nothing else', () => {
    expect(text('=1+1')).toBe("'=1+1");
    expect(text("'x")).toBe("''x");
    expect(text('')).toBe('');
  });

  it('takes control characters out, but lines and tabs', () => {
    expect(text('a\u0000b\rc\nd\te')).toBe("'a b c\nd\te");
  });

  it('never leaves a first character that Sheets would read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), value => /^'|^$/.test(text(value))));
  });
});

describe('linked', () => {
  it('opens an address with a word', () => {
    expect(linked('Đạt', 'https://xa.gov.vn/#:~:text=a,b')).toBe(
      '=HYPERLINK("https://xa.gov.vn/#:~:text=a,b";"Đạt")',
    );
  });

  it.each([
    undefined,
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a b',
    `https://xa.gov.vn/${'x'.repeat(2000)}`,
  ])('gives the word alone for %s', address => {
    expect(linked('Đạt', address)).toBe("'Đạt");
  });

  it('lets nothing out of its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (word, address) => {
        const formula = linked(word, `${address}"&IMPORTXML("x")&"`.replace(/\s/g, ''));
        expect(formula).toMatch(/^=HYPERLINK\("(?:[^"]|"")*";"(?:[^"]|"")*"\)$/);
      }),
    );
  });
});
