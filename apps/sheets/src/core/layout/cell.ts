/** What is put into a cell: already guarded text, a number, a day, or nothing. */
export type CellInput = string | number | Date;

/** Addresses longer than this are not linked: Sheets refuses them in `HYPERLINK`. */
const MAX_LINK = 2000;
const MAX_TEXT = 49_000;

/**
 * A text that stays text: the leading apostrophe keeps Sheets from reading a formula, a number or a day into it
 * (`=…`, `+…`, `-…`, `@…`, `00123`, `3-4`), and is not part of what the cell shows.
 */
export function text(value: string): string {
  const printable = value.replace(/(?![\n\t])\p{Cc}/gu, ' ').slice(0, MAX_TEXT);
  return printable === '' ? '' : `'${printable}`;
}

const quote = (value: string): string => `"${value.replace(/"/g, '""').replace(/[\r\n\t]+/g, ' ')}"`;

/**
 * A word that opens an address. Arguments are parted by `;`, which Sheets takes in every locale; both are quoted
 * as string literals, so nothing in them is computed. Anything but an http(s) address gives the word alone.
 */
export function linked(word: string, address: string | undefined): string {
  if (address === undefined || address.length > MAX_LINK || !/^https?:\/\/\S+$/i.test(address))
    return text(word);
  return `=HYPERLINK(${quote(address)};${quote(word)})`;
}
