import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../fixtures/dom.ts';
import { escapeText, html } from './markup.ts';

describe('html', () => {
  it('escapes text and numbers, and puts markup in as it is', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(`${html`<p title="${'a"b'}">${inner} ${5} ${'&'}</p>`}`).toBe(
      '<p title="a&quot;b"><b>&lt;i&gt;</b> 5 &amp;</p>',
    );
  });
  it('leaves out what is not there and joins lists', () => {
    expect(`${html`[${null}${undefined}${false}${['a', html`<br>`, ['<']]}]`}`).toBe('[a<br>&lt;]');
  });
  it('takes no object for markup that only looks like it', () => {
    const forged = JSON.parse('{"text":"<script>"}');
    expect(`${html`${String(forged)}`}`).not.toContain('<script>');
  });
  it('shows any text as that text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const printable = text.replace(/[\p{Cc}\p{Cs}]/gu, '');
        const element = parseHtml(
          `${html`<body><p title="${printable}">${printable}</p></body>`}`,
        ).querySelector('p');
        expect(element?.textContent).toBe(printable);
        expect(element?.getAttribute('title')).toBe(printable);
        expect(element?.children).toHaveLength(0);
      }),
    );
  });
});

describe('escapeText', () => {
  it('replaces control characters but not line breaks', () => {
    expect(escapeText('a\u0000b\u001bc\nd\te')).toBe('a\ufffdb\ufffdc\nd\te');
  });
});
