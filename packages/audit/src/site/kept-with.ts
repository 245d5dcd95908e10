/** Where an object keeps what was worked out of it; none of its own properties is enumerable here, so that no copy or record has it. */
const KEPT = Symbol('kept');

interface Keeper {
  [KEPT]?: Map<object, unknown>;
}

/**
 * What was worked out of an object, kept as long as the object is. As a `WeakMap`, but that the object itself holds it: what is in
 * a `WeakMap` outlives the next collections of young memory with all that it leads to, though its key is gone, and an audit works
 * out much that is soon of no use. For what itself lives as long as the program, such as a checklist, a `WeakMap` is as good.
 */
export class KeptWith<K extends object, V> {
  /** Of objects that take no property. */
  private sealed: WeakMap<K, V> | null = null;

  get(key: K): V | undefined {
    const kept = (key as Keeper)[KEPT];
    if (kept !== undefined) return kept.get(this) as V | undefined;
    return this.sealed === null ? undefined : this.sealed.get(key);
  }

  set(key: K, value: V): void {
    const kept = (key as Keeper)[KEPT];
    if (kept !== undefined) kept.set(this, value);
    else if (Object.isExtensible(key)) Object.defineProperty(key, KEPT, { value: new Map([[this, value]]) });
    else {
      this.sealed ??= new WeakMap();
      this.sealed.set(key, value);
    }
  }
}
