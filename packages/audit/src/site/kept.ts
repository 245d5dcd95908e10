import { KeptWith } from './kept-with.ts';
import type { Site } from './site.ts';
import type { PageView } from './view.ts';

/** Told of a page that was viewed; `first` where it never was before. The first time, pages come in their order. */
type Note<T> = (kept: T, view: PageView, first: boolean, site: Site) => void;

/**
 * Something known of a portal's pages, kept from one look at an audit to the next: what a new page cannot change is not looked
 * at again. A page that was viewed anew is noted anew.
 */
export function keptOf<T>(begin: () => T, note: Note<T>): (site: Site) => T {
  const known = new KeptWith<readonly number[], { kept: T; noted: number; pages: Set<number> }>();
  return site => {
    const { viewed, views } = site;
    let state = known.get(viewed);
    if (state === undefined) {
      state = { kept: begin(), noted: 0, pages: new Set() };
      known.set(viewed, state);
    }
    const { kept, pages } = state;
    for (; state.noted < viewed.length; state.noted++) {
      const page = viewed[state.noted] as number;
      const view = views[page];
      if (view === undefined || view === null) continue;
      note(kept, view, !pages.has(page), site);
      pages.add(page);
    }
    return kept;
  };
}
