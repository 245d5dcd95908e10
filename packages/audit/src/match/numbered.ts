/** Different texts of some lists, numbered in the order in which they stand there. */
export class Numbered {
  readonly texts: readonly string[];
  private readonly numbers = new Map<string, number>();
  /** What was asked for before: parts of a checklist hold the very lists of the whole. */
  private readonly known = new WeakMap<readonly string[], Int32Array | null>();

  constructor(lists: readonly (readonly string[])[]) {
    for (const list of lists)
      for (const text of list) if (!this.numbers.has(text)) this.numbers.set(text, this.numbers.size);
    this.texts = [...this.numbers.keys()];
  }

  /** The numbers of the texts of a list, or null where there is one that has none. The list must not change. */
  of(list: readonly string[]): Int32Array | null {
    let numbers = this.known.get(list);
    if (numbers === undefined) {
      numbers = this.read(list);
      this.known.set(list, numbers);
    }
    return numbers;
  }

  private read(list: readonly string[]): Int32Array | null {
    const numbers = new Int32Array(list.length);
    for (let n = 0; n < list.length; n++) {
      const number = this.numbers.get(list[n] as string);
      if (number === undefined) return null;
      numbers[n] = number;
    }
    return numbers;
  }
}
