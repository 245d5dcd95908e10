import type { Checklist } from '@niemyet/rules';
import { type MutatedPage, mutatePage } from './mutate.ts';
import { lookAtPage } from './page-problems.ts';
import { portalProblems } from './portal-problems.ts';
import { Random } from './random.ts';

/** So many pages make a portal. */
const PORTAL_PAGES = 50;

/** A page, or a portal of pages, with which something is wrong. `npm run fuzz -- --pages 1 --seed <seed>` makes the page again. */
export interface FuzzFailure {
  seed: number;
  kind: 'page' | 'portal';
  mutations: readonly string[];
  problems: readonly string[];
  pages: readonly MutatedPage[];
}

export interface FuzzRun {
  pages: number;
  portals: number;
  /** Bytes of all pages. */
  bytes: number;
  /** How often each mutation was made. */
  mutations: ReadonlyMap<string, number>;
  failures: readonly FuzzFailure[];
  /** Of each page: its length and the milliseconds it took to read and to judge. */
  times: readonly { seed: number; bytes: number; ms: number }[];
}

export interface FuzzOptions {
  pages: number;
  /** Seed of the first page; the next has the next. */
  seed: number;
  clock?: () => number;
  onPage?: (done: number, failures: number) => void;
}

/** Changes pages at random, the same way for the same seed, and looks at what the engine makes of each. */
export async function runFuzz(
  checklist: Checklist,
  seeds: readonly string[],
  { pages, seed, clock = () => performance.now(), onPage }: FuzzOptions,
): Promise<FuzzRun> {
  const failures: FuzzFailure[] = [];
  const mutations = new Map<string, number>();
  const times: { seed: number; bytes: number; ms: number }[] = [];
  let portal: MutatedPage[] = [];
  let portals = 0;
  for (let n = 0; n < pages; n++) {
    const page = mutatePage(seeds, new Random(seed + n));
    for (const name of page.mutations) mutations.set(name, (mutations.get(name) ?? 0) + 1);
    const { problems, ms } = lookAtPage(checklist, page, clock);
    times.push({ seed: seed + n, bytes: page.bytes.length, ms });
    if (problems.length > 0)
      failures.push({ seed: seed + n, kind: 'page', mutations: page.mutations, problems, pages: [page] });
    portal.push(page);
    if (portal.length === PORTAL_PAGES) {
      const wrong = await portalProblems(checklist, portal);
      const first = seed + n + 1 - PORTAL_PAGES;
      if (wrong.length > 0)
        failures.push({ seed: first, kind: 'portal', mutations: [], problems: wrong, pages: portal });
      portals += 1;
      portal = [];
    }
    onPage?.(n + 1, failures.length);
  }
  const bytes = times.reduce((sum, time) => sum + time.bytes, 0);
  return { pages, portals, bytes, mutations, failures, times };
}
