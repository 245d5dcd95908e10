import { indentOf, type PlainLines } from './plain-lines.ts';

/** What no line of a text begins with that is not quoted. */
const NO_BEGINNING = /^[-?:,[\]{}#&*!|>'"%@`]/;
/** What begins a number or nothing, where a text begins with it. */
const NUMBERS_BEGIN = /^[~.+]/;
/** What ends a text that is not quoted, or makes it another thing. */
const NO_TEXT = /: | #|:$/;
/** What needs a closer look between brackets. */
const NOT_IN_LIST = /[[\]{}:#'"]/;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** Of days, months and versions. */
const DATE_OR_VERSION = /^(?:\d{4}-\d\d(?:-\d\d)?|\d+\.\d+\.\d+)$/;
/** Characters that no number is written with. */
const NOT_OF_NUMBERS = /[^\da-fA-FoxX.+-]/;
/** Words that stand for something else in YAML 1.2, beside `true` and `false`. */
const WORDS = /^(?:null|Null|NULL|True|TRUE|False|FALSE)$/;

/** Thrown where the text is not certainly plain. */
export const DOUBT = new Error('not certainly plain');

/** One line of a text that is not quoted. */
function unquoted(text: string): string {
  if (text === '' || NO_BEGINNING.test(text) || NO_TEXT.test(text)) throw DOUBT;
  return text;
}

/** What a text that is not quoted stands for. */
function meant(text: string): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (WHOLE_NUMBER.test(text)) return Number(text);
    if (!DATE_OR_VERSION.test(text) && !NOT_OF_NUMBERS.test(text)) throw DOUBT;
  } else if (NUMBERS_BEGIN.test(text) || WORDS.test(text)) throw DOUBT;
  return text;
}

/** The items of a list between brackets, or of one line of it: what parts them. */
function itemsOf(text: string): unknown[] {
  if (NOT_IN_LIST.test(text)) throw DOUBT;
  return text.split(',').map(item => meant(unquoted(item.replace(/^ +| +$/g, ''))));
}

/** A text or number that begins with `text`, behind what stands at `indent`, and may go on in deeper lines from this one. */
export function readScalar(text: string, lines: PlainLines, indent: number): unknown {
  if (text === '>-') return readFolded(lines, indent);
  const [quote] = text;
  if (quote === '"' || quote === "'") return readQuoted(text.slice(1), quote, lines, indent);
  let whole = unquoted(text);
  for (let more = lines.deeper(indent); more !== null; more = lines.deeper(indent)) {
    if (more.startsWith('#')) break;
    whole += ` ${unquoted(more)}`;
    lines.step();
  }
  return meant(whole);
}

function readQuoted(first: string, quote: string, lines: PlainLines, indent: number): string {
  let whole = first;
  while (!whole.includes(quote)) {
    const more = lines.deeper(indent);
    if (more === null || whole === '') throw DOUBT;
    whole += ` ${more}`;
    lines.step();
  }
  const end = whole.length - 1;
  if (whole.indexOf(quote) !== end || (quote === '"' && whole.includes('\\'))) throw DOUBT;
  return whole.slice(0, end);
}

/** Lines of the same depth, each a part of one text. */
function readFolded(lines: PlainLines, indent: number): string {
  const parts: string[] = [];
  let depth = 0;
  for (; !lines.ended; lines.step()) {
    const { line } = lines;
    const inner = indentOf(line);
    if (line === '' || (inner < line.length && inner <= indent)) break;
    // Spaces in a line of their own may be a part of it.
    if (inner === line.length) throw DOUBT;
    depth ||= inner;
    if (inner !== depth || line.endsWith(' ')) throw DOUBT;
    parts.push(line.slice(inner));
  }
  while (lines.line === '' && !lines.ended) lines.step();
  const { line } = lines;
  if (parts.length === 0 || (line !== '' && indentOf(line) === line.length)) throw DOUBT;
  return parts.join(' ');
}

/**
 * A list between brackets that begins with `text`, in one line or with the brackets in lines of their own: its items,
 * each with its line.
 */
export function readBracketed(
  text: string,
  lines: PlainLines,
  indent: number,
): { value: unknown; line: number }[] {
  const items: { value: unknown; line: number }[] = [];
  const take = (part: string, line: number) => {
    for (const value of itemsOf(part)) items.push({ value, line });
  };
  if (text.endsWith(']')) {
    if (!/^\[ *\]$/.test(text)) take(text.slice(1, -1), lines.number - 1);
    return items;
  }
  if (text !== '[') throw DOUBT;
  for (let open = true; open; ) {
    const more = lines.deeper(indent);
    if (more === null || more === ']') break;
    open = more.endsWith(',');
    take(open ? more.slice(0, -1) : more, lines.number);
    lines.step();
  }
  if (items.length === 0 || lines.deeper(indent) !== ']') throw DOUBT;
  lines.step();
  return items;
}
