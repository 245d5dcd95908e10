const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';
}

/**
 * Text of an XML element: CDATA opened, the five named references and numbers resolved, once. Entities that a
 * document defines for itself are not: they resolve to nothing, so that none can grow.
 */
export function xmlText(raw: string): string {
  return raw
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replace(/&/g, '&amp;'))
    .replace(/<[^<>]*>/g, ' ')
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,20}));/gi,
      (_, hex, decimal, name: string | undefined) =>
        name === undefined
          ? character(hex ? Number.parseInt(hex, 16) : Number(decimal))
          : (NAMED[name] ?? ''),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
