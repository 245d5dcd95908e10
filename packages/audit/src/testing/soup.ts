import fc from 'fast-check';

/** Tags as pages have them, and those at which parsers part ways. */
const TAGS = [
  ...[
    'div',
    'p',
    'a href="/x"',
    'td',
    'tr',
    'table',
    'caption',
    'th',
    'li',
    'ul',
    'dd',
    'dt',
    'h2',
    'b',
    'nobr',
    'pre',
  ],
  ...[
    'span class="title"',
    'form',
    'input name="i"',
    'option value="/o"',
    'nav',
    'header',
    'svg',
    'foreignObject',
    'math',
  ],
  ...[
    'mi',
    'img alt="ảnh"',
    'button',
    'label for="q"',
    'section id="m"',
    'div hidden',
    'br',
    'hr',
    'textarea',
    'article',
  ],
  ...[
    'div onclick="location=\'/c\'"',
    'marquee',
    'font',
    'center',
    'details',
    'summary',
    'dialog',
    'template',
    'noscript',
  ],
  ...[
    'iframe srcdoc="&lt;p&gt;k&lt;/p&gt;"',
    'template shadowrootmode="open"',
    'x-a',
    'slot',
    'ruby',
    'rt',
    'search',
  ],
  ...[
    'title',
    'base href="/m/"',
    'style',
    'meta name=a content=b',
    'frameset',
    'object data=/a.pdf',
    'plaintext',
  ],
  ...['body class=x', 'html lang=en', 'head', 'select', 'optgroup label="g"', 'input type="hidden"'],
];

const piece = fc.oneof(
  fc.constantFrom(...TAGS).map(tag => `<${tag}>`),
  fc.constantFrom(...TAGS).map(tag => `</${tag.split(' ')[0]}>`),
  fc.constantFrom('tiếp dân ', '01/10/2026', ' ', '&nbsp;', '<!--x-->', '<', '</', '"'),
);

/** Pages of tags in any order. */
export const tagSoup: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 40 })
  .map(pieces => pieces.join(''));
