/** A name that was met: where, of which kind, and what else was met by the same name there. */
interface Met {
  where: string;
  kind: number;
  next: Met | null;
}

/**
 * What was met under a name, at a place, of a kind: each once. Most names stand at one place, so that no key is made of all three,
 * and a place is not worked out before its name comes again.
 */
export class MetOnce {
  private readonly byName = new Map<string, Met | Map<string, Met>>();
  private readonly placeOf: (where: string) => string;

  /** `placeOf`: what places are told apart by. */
  constructor(placeOf: (where: string) => string = where => where) {
    this.placeOf = placeOf;
  }

  /** Notes what is met; false where it was met before. */
  take(name: string, where: string, kind: number): boolean {
    const known = this.byName.get(name);
    if (known === undefined) {
      this.byName.set(name, { where, kind, next: null });
      return true;
    }
    let places: Map<string, Met>;
    if (known instanceof Map) places = known;
    else if (known.where === where) return takeKind(known, kind);
    else {
      places = new Map([[this.placeOf(known.where), known]]);
      this.byName.set(name, places);
    }
    const place = this.placeOf(where);
    const there = places.get(place);
    if (there !== undefined) return takeKind(there, kind);
    places.set(place, { where, kind, next: null });
    return true;
  }
}

function takeKind(first: Met, kind: number): boolean {
  let last = first;
  for (let at: Met | null = first; at !== null; at = at.next) {
    if (at.kind === kind) return false;
    last = at;
  }
  last.next = { where: first.where, kind, next: null };
  return true;
}
