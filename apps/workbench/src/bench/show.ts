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
      times(page.tenfold / page.besideTenfold),
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

/** The goals of pages; a page that was left out has none. */
export function pageGoals(pages: readonly PageBench[]): Goal[] {
  const near = (elements: number) => pages.find(page => Math.abs(page.elements - elements) < elements / 5);
  const goals: Goal[] = [];
  for (const [elements, factor] of [
    [3000, 50],
    [50_000, 150],
  ] as const) {
    const page = near(elements);
    if (page === undefined) continue;
    const ratio = page.axe / page.audit;
    goals.push({
      what: `faster than axe-core, ${elements} elements`,
      goal: `≥ ${factor}×`,
      measured: times(ratio),
      met: ratio >= factor,
    });
  }
  for (const { audit, walk, tenfold, besideTenfold, elements } of pages) {
    goals.push(
      atMost(`against the bare walk, ${elements} elements`, audit / walk, 2),
      atMost(`10× the indicators, ${elements} elements`, tenfold / besideTenfold, 1.3),
    );
  }
  return goals;
}

function atMost(what: string, ratio: number, most: number): Goal {
  return { what, goal: `≤ ${most}×`, measured: times(ratio), met: ratio <= most };
}

export function processGoal({ niemyet, node }: ProcessBench): Goal {
  return atMost('niemyet audit on a saved page against node -e 0', niemyet / node, 8);
}

/** The goals of what is loaded, in bytes. */
export function sizeGoals({ probe, panel }: { probe: number; panel: number }): Goal[] {
  const goal = (what: string, bytes: number, most: number): Goal => ({
    what,
    goal: `≤ ${most} KB`,
    measured: `${(bytes / 1024).toFixed(1)} KB`,
    met: bytes <= most * 1024,
  });
  return [
    goal('script injected into a page, gzip', probe, 40),
    goal('scripts of the panel, gzip', panel, 120),
  ];
}

/** The goals beside what was measured. */
export function showGoals(goals: readonly Goal[]): string {
  return textTable(
    ['what', 'goal', 'measured', ''],
    goals.map(({ what, goal, measured, met }) => [what, goal, measured, met ? 'met' : 'NOT MET']),
  );
}
