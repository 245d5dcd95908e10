import { indentOf, PlainLines, withoutEnd } from './plain-lines.ts';
import { DOUBT, readBracketed, readScalar } from './plain-scalar.ts';

/** Where something stands: its line (from 1), and where what it holds stands. */
export interface Place {
  line: number;
  fields?: ReadonlyMap<string, Place>;
  items?: readonly Place[];
}

/** What a plain text says, and where. */
export interface PlainYaml {
  value: unknown;
  place: Place;
}

/** What names of fields are written with; most are plain ASCII, which is looked at first. */
const NAME = /^(?:[A-Za-z][\w-]{0,100}|\p{L}[\p{L}\p{N}_&/.-]{0,100})$/u;
const MAX_DEPTH = 30;

/** Whether an item of a list begins at `indent`. */
const isItem = (line: string, indent: number): boolean =>
  line.startsWith('-', indent) && (line.length === indent + 1 || line.charCodeAt(indent + 1) === 32);

/** The name of the field that begins at `indent`; null where none does. */
function nameAt(line: string, indent: number): string | null {
  const colon = line.indexOf(':', indent);
  if (colon < 0 || (colon + 1 < line.length && line.charCodeAt(colon + 1) !== 32)) return null;
  const name = line.slice(indent, colon);
  return NAME.test(name) ? name : null;
}

/** Reads line by line what needs no parser: see `readPlainYaml`. */
class Reader {
  readonly #lines: PlainLines;

  constructor(text: string) {
    this.#lines = new PlainLines(text);
  }

  read(): PlainYaml {
    const indent = this.#lines.next();
    if (indent !== 0) throw DOUBT;
    const [place, value] = this.#collection(0, 0) ?? [];
    if (place === undefined || this.#lines.next() >= 0) throw DOUBT;
    return { value, place };
  }

  /** The list or the fields that begin in this line; null where it is neither. */
  #collection(indent: number, depth: number): [Place, unknown] | null {
    if (depth > MAX_DEPTH) throw DOUBT;
    if (isItem(this.#lines.line, indent)) return this.#list(indent, depth);
    return nameAt(this.#lines.line, indent) === null ? null : this.#fields(indent, depth);
  }

  #fields(indent: number, depth: number): [Place, unknown] {
    const fields = new Map<string, Place>();
    const value: Record<string, unknown> = {};
    const place = { line: this.#lines.number, fields };
    // The first may stand behind the dash of a list.
    for (let at = indent; at >= indent; at = this.#lines.next()) {
      const { line, number } = this.#lines;
      const name = at === indent ? nameAt(line, indent) : null;
      if (name === null || fields.has(name)) throw DOUBT;
      const [held, inner] = this.#value(line.slice(indentOf(line, indent + name.length + 1)), indent, depth);
      held.line = number;
      fields.set(name, held);
      value[name] = inner;
    }
    return [place, value];
  }

  #list(indent: number, depth: number): [Place, unknown] {
    const items: Place[] = [];
    const value: unknown[] = [];
    const place = { line: this.#lines.number, items };
    for (let at = indent; at >= indent; at = this.#lines.next()) {
      const line = this.#lines.line;
      if (at !== indent || !isItem(line, indent)) throw DOUBT;
      const begin = indentOf(line, indent + 1);
      const [held, inner] =
        this.#collection(begin, depth + 1) ?? this.#value(line.slice(begin), indent, depth);
      items.push(held);
      value.push(inner);
    }
    return [place, value];
  }

  /** What a line goes on with behind the name of a field or a dash at `indent`, or what stands below. */
  #value(rest: string, indent: number, depth: number): [Place, unknown] {
    const text = withoutEnd(rest);
    if (text !== '') return this.#leaf(text, indent);
    this.#lines.step();
    const below = this.#lines.number;
    const inner = this.#lines.next();
    if (inner <= indent) throw DOUBT;
    const held = this.#collection(inner, depth + 1);
    if (held !== null) return held;
    // The parser takes a comment before a text for the end of it.
    if (this.#lines.number !== below) throw DOUBT;
    return this.#leaf(withoutEnd(this.#lines.line.slice(inner)), indent);
  }

  /** A text, a number or a list between brackets that begins with `text` in this line. */
  #leaf(text: string, indent: number): [Place, unknown] {
    const lines = this.#lines;
    const line = lines.number;
    lines.step();
    if (text === '{}') return [{ line }, {}];
    if (!text.startsWith('[')) return [{ line }, readScalar(text, lines, indent)];
    const items = readBracketed(text, lines, indent);
    return [{ line, items: items.map(({ line }) => ({ line })) }, items.map(({ value }) => value)];
  }
}

/**
 * Reads YAML 1.2 of the plainest kind, as checklists are written: fields with plain names, lists, texts of one or more
 * lines, whole numbers, `true` and `false`. Null for everything else and for whatever might be read otherwise or is wrong:
 * that is for the parser, which takes ten times as long. The text holds no tab and no control character.
 */
export function readPlainYaml(text: string): PlainYaml | null {
  if (text.includes('\r')) return null;
  try {
    return new Reader(text).read();
  } catch (doubt) {
    if (doubt === DOUBT) return null;
    throw doubt;
  }
}

/** The line of the key or item at `path`, or of the nearest thing around it. */
export function lineAt(root: Place, path: readonly PropertyKey[]): number {
  let place = root;
  for (const step of path) {
    const inner = place.fields?.get(String(step)) ?? place.items?.[Number(step)];
    if (inner === undefined) return place.line;
    place = inner;
  }
  return place.line;
}
