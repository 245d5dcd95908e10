import type { ByPage } from './by-page.ts';
import type { Site } from './site.ts';
import type { PageView } from './view.ts';

/** What an address leads to: a page that was read, the step at which it failed or was a file, or nothing yet. */
export type Reached = PageView | number | undefined;

/**
 * What was looked at to come to a result, as it was then. The result stands as long as all of it is as it was: what a new
 * page cannot change is not worked out again.
 */
export class Looked {
  private readonly addresses = new Map<string, Reached>();
  private readonly counts: { count: (site: Site) => number; was: number }[] = [];
  private readonly state: readonly unknown[];

  constructor(site: Site) {
    this.state = stateOf(site);
  }

  /** An address was asked for. */
  address(key: string, reached: Reached): void {
    this.addresses.set(key, reached);
  }

  /** What stands on pages under a key. */
  under<K>(site: Site, pages: (site: Site) => Pick<ByPage<K, unknown>, 'changes'>, key: K): void {
    this.counted(site, now => pages(now).changes(key));
  }

  /** Something of which a number tells that it has changed. `count` is asked of the site as it is then. */
  counted(site: Site, count: (site: Site) => number): void {
    this.counts.push({ count, was: count(site) });
  }

  /** Whether all is as it was; `reach` says what an address leads to now. */
  stands(site: Site, reach: (site: Site, key: string) => Reached): boolean {
    const state = stateOf(site);
    if (this.state.some((was, i) => was !== state[i])) return false;
    for (const { count, was } of this.counts) if (count(site) !== was) return false;
    for (const [key, reached] of this.addresses) if (reach(site, key) !== reached) return false;
    return true;
  }
}

/** What any result may hang on besides: of another list of pages nothing is known. */
const stateOf = ({ viewed, home, frame, scope, connection }: Site): readonly unknown[] => [
  viewed,
  home,
  frame.known,
  scope,
  connection,
];
