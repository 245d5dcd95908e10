import { textTable } from '../table.ts';
import type { PageBench } from './in-browser.ts';
import type { ProcessBench } from './process.ts';

const ms = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
const times = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)}×`;

/** Times per page: milliseconds and ratios. */
export function showPages(pages: readonly PageBench[]): string {
  return textTable(
    [
      'elements',
      'found',
      'audit ms',
      'of it read',
      'walk ms',
      'axe ms',
      'axe ÷ audit',
      'audit ÷ walk',
      '10× ÷ 1×',
      'open ms',
    ],
    pages.map(page => [
      page.elements,
      page.found,
      ms(page.audit),
      ms(page.read),
      ms(page.walk),
      ms(page.axe),
      times(page.axe / page.audit),
      times(page.audit / page.walk),
      times(page.tenfold / page.audit),
      ms(page.open),
    ]),
  );
}

/** One goal of DESIGN §6 and what was measured. */
export interface Goal {
  what: string;
  goal: string;
  measured: string;
  met: boolean;
}

/** The goals that were measured; a page that was left out has none. */
export function goalsOf(
  pages: readonly PageBench[],
  process: ProcessBench,
  sizes: { probe: number; panel: number },
): Goal[] {
  const near = (elements: number) => pages.find(page => Math.abs(page.elements - elements) < elements / 5);
  const goals: Goal[] = [];
  const add = (what: string, goal: string, measured: string, met: boolean) =>
    goals.push({ what, goal, measured, met });
  for (const [elements, factor] of [
    [3000, 50],
    [50_000, 150],
  ] as const) {
    const page = near(elements);
    if (page === undefined) continue;
    const ratio = page.axe / page.audit;
    add(`faster than axe-core, ${elements} elements`, `≥ ${factor}×`, times(ratio), ratio >= factor);
  }
  for (const page of pages) {
    const walk = page.audit / page.walk;
    add(`against the bare walk, ${page.elements} elements`, '≤ 2×', times(walk), walk <= 2);
    const ten = page.tenfold / page.audit;
    add(`10× the indicators, ${page.elements} elements`, '≤ 1.3×', times(ten), ten <= 1.3);
  }
  const wall = process.niemyet / process.node;
  add('niemyet audit on a saved page against node -e 0', '≤ 8×', times(wall), wall <= 8);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  add('script injected into a page, gzip', '≤ 40 KB', kilobytes(sizes.probe), sizes.probe <= 40 * 1024);
  add('scripts of the panel, gzip', '≤ 120 KB', kilobytes(sizes.panel), sizes.panel <= 120 * 1024);
  return goals;
}

/** The goals beside what was measured. */
export function showGoals(goals: readonly Goal[]): string {
  return textTable(
    ['what', 'goal', 'measured', ''],
    goals.map(({ what, goal, measured, met }) => [what, goal, measured, met ? 'met' : 'NOT MET']),
  );
}
