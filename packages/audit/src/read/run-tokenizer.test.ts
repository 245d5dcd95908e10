import fc from 'fast-check';
import { type DefaultTreeAdapterMap, Parser, parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { RunTokenizer } from './run-tokenizer.ts';

class RunParser extends Parser<DefaultTreeAdapterMap> {
  override tokenizer = new RunTokenizer(this);
}

const asRuns = (html: string) => {
  const parser = new RunParser();
  parser.tokenizer.write(html, true);
  return serialize(parser.document);
};
const asStandard = (html: string) => serialize(parse(html));

const NAMES = [
  'p',
  'DIV',
  'b',
  'table',
  'td',
  'svg',
  'pre',
  'textarea',
  'title',
  'style',
  'script',
  'select',
];
const TEXTS = [
  ' ',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\f',
  '\0',
  '&',
  '&amp;',
  '&#13;',
  '&nbsp',
  '<',
  '>',
  '"',
  "'",
  '-',
];
const piece = fc.oneof(
  fc.constantFrom(
    ...TEXTS,
    '--',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<!',
    '</',
    'Xã Ví Dụ',
    '😀',
    '\ud800',
    '\udc00',
  ),
  fc
    .constantFrom(...NAMES)
    .chain(name => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name} `, `<${name}/`)),
  fc
    .constantFrom(...['a', 'data-x', 'HREF', 'xlink:href', 'ü', 'a_b'])
    .chain(name =>
      fc.constantFrom(` ${name}="`, ` ${name}='`, ` ${name}=`, ` ${name}`, ` ${name}="xã"`, `\n${name}=""`),
    ),
  fc.string({ maxLength: 12 }),
);

describe('RunTokenizer', () => {
  it('reads whatever is written as parse5 does', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const html = pieces.join('');
        expect(asRuns(html)).toBe(asStandard(html));
      }),
      { numRuns: 3000 },
    );
  });
  it.each([
    '<pre>\r\n\r\na</pre>',
    '<textarea>\n\n a</textarea><title>a & b\r\nc</title>',
    '<table> a <tr> b <td> c d </table> e f',
    '<p title="a\r\nb &lt; c" lang=vi>x',
    '<script>if (a < b) "<!--" + \'</scr\' + 1\r\n</script>',
    '<!-- a - b -- c --!> d <!-->e',
    '<p a="1" b="" a="2" >x<br/><img src="a.png" alt="b"/><a href="c"title="d" e = "f">y</a >z</a b="1"></p',
    '<svg viewBox="0" xlink:href="#a"><path d="m"/><title a="b">c</title></svg><script src="a"><b></script>',
    `<p ${Array.from({ length: 70 }, (_, n) => `a${n}="${n}"`).join(' ')} a1="x" a69="y">x`,
    '<head> a<body> b </body> c </html> d',
  ])('reads %j as parse5 does', html => {
    expect(asRuns(html)).toBe(asStandard(html));
  });

  it('reads a text longer than what parse5 keeps of one as parse5 does', () => {
    const html = `<p>${'dài '.repeat(40_000)}<b>😀 hết</b>`;
    expect(asRuns(html)).toBe(asStandard(html));
  });

  it('takes no longer text for a name or a value that it stands in', () => {
    expect(asRuns('<xin-chao-cac-ban data-chu-thich-dai="1">')).toContain(
      '<xin-chao-cac-ban data-chu-thich-dai="1"></xin-chao-cac-ban>',
    );
  });
});
