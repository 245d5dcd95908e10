const SPACE = 32;
const HASH = 35;

/** Where a line goes on behind the spaces at `from`. */
export function indentOf(line: string, from = 0): number {
  let indent = from;
  while (line.charCodeAt(indent) === SPACE) indent += 1;
  return indent;
}

export const withoutEnd = (line: string): string => (line.endsWith(' ') ? line.replace(/ +$/, '') : line);

/** The lines of a YAML text, and the one that is looked at. */
export class PlainLines {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  /** This line; empty behind the last. */
  get line(): string {
    return this.#lines[this.#at] ?? '';
  }

  /** The number of this line, from 1. */
  get number(): number {
    return this.#at + 1;
  }

  get ended(): boolean {
    return this.#at >= this.#lines.length;
  }

  /** Goes on to the next line, whatever it holds. */
  step(): void {
    this.#at += 1;
  }

  /** Goes on to a line with something but a comment, this one or a later one, and gives its indent; -1 at the end. */
  next(): number {
    for (; !this.ended; this.step()) {
      const { line } = this;
      const indent = indentOf(line);
      if (indent < line.length && line.charCodeAt(indent) !== HASH) return indent;
    }
    return -1;
  }

  /** What this line holds, without the spaces around, where it is deeper than `indent` and not blank; null otherwise. */
  deeper(indent: number): string | null {
    const { line } = this;
    const inner = indentOf(line);
    return inner > indent && inner < line.length ? withoutEnd(line.slice(inner)) : null;
  }
}
