import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Text without what a terminal would obey: controls and escapes, direction marks, line breaks. Composed (NFC). */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, '');
}

/** Columns a text takes on a terminal: a combining mark none, a wide character two. */
export function width(text: string): number {
  return stringWidth(text);
}

/** The text cut to at most so many columns, with `…` where something is left out. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (width(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text cut and filled with spaces to exactly so many columns. */
export function fit(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const shown = cut(text, columns);
  const space = ' '.repeat(Math.max(0, columns - width(shown)));
  return side === 'left' ? shown + space : space + shown;
}

/** The words in lines of at most so many columns, later lines indented; a longer word is cut. */
export function wrap(text: string, columns: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = columns - (lines.length > 0 ? indent : 0);
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= room || line === '') {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  return lines.map((each, index) => cut((index > 0 ? ' '.repeat(indent) : '') + each, columns));
}
