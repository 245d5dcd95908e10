/**
 * Text of a page or a file as a terminal may show it: on one line, without control characters (escape sequences
 * among them), zero-width and direction-changing characters. Cut to `max` characters.
 */
export function plain(text: string, max = 300): string {
  const clean = text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim();
  const characters = [...clean];
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : clean;
}

/** Lines of at most `width` columns, broken between words; a longer word (an address) stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** An address short enough for one line: its end matters less than where it begins. */
export function shortUrl(url: string, max: number): string {
  const bare = plain(url.replace(/^https?:\/\//, ''), 4096);
  return bare.length <= max ? bare : `${bare.slice(0, Math.max(0, max - 1))}…`;
}
