import { textTable } from '../table.ts';
import { misses, type PageCase, type Tally, tallyBy } from './count.ts';
import type { SiteCase, SiteTally } from './site.ts';

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);

const PAGE_HEAD = ['', 'yes', 'found', '%', 'no', 'found', '%', 'picture', 'found', 'unclear'];

/** Names of makers run to a whole line; the table stays readable. */
const WIDEST_NAME = 44;

function pageRow(tally: Tally): (string | number)[] {
  const name = tally.name.length > WIDEST_NAME ? `${tally.name.slice(0, WIDEST_NAME - 1)}…` : tally.name;
  const { yes, yesFound, no, noFound, image, imageFound, unclear } = tally;
  const shares = [yes, yesFound, share(yesFound, yes), no, noFound, share(noFound, no)];
  return [name, ...shares, image, imageFound, unclear];
}

/** Home pages: per label, per maker, and every miss on a line. */
export function showHomes(cases: readonly PageCase[]): string {
  const lines = misses(cases).map(item => {
    const head = `${item.expected === 'yes' ? 'not found' : 'false lead'}  ${item.page}  ${item.label}`;
    const why = item.expected === 'yes' ? `labelled “${item.labelled}”` : item.taken.join('; ');
    return `${head}: ${item.covered ? why : `no indicator of it in the checklist; ${why}`}`;
  });
  return [
    'Home pages, by label (a label is found when one of its indicators has evidence)',
    textTable(PAGE_HEAD, tallyBy(cases, 'label').map(pageRow)),
    '',
    'Home pages, by maker',
    textTable(PAGE_HEAD, tallyBy(cases, 'cms').map(pageRow)),
    '',
    `Misses (${lines.length})`,
    ...lines,
  ].join('\n');
}

const SITE_HEAD = [
  '',
  'counted',
  'decided',
  '%',
  'yes',
  'wrong fails',
  'no or empty',
  'wrong passes',
  'unclear',
  'not asked',
  'pages read',
  'of',
];

function siteRow(tally: SiteTally): (string | number)[] {
  const { name, counted, decided, yes, wrongFails, noOrEmpty, wrongPasses, unclear, notAsked } = tally;
  const first = [name, counted, decided, share(decided, counted)];
  const { pagesRead = '', pages = '' } = tally;
  return [...first, yes, wrongFails, noOrEmpty, wrongPasses, unclear, notAsked, pagesRead, pages];
}

/** Whole portals: counts, and every difference on a line with the proof taken, the worst first. */
export function showSites(tallies: readonly SiteTally[], cases: readonly SiteCase[]): string {
  const order = ['wrong-fail', 'wrong-pass', 'undecided'] as const;
  const differences = order.flatMap(outcome => cases.filter(item => item.outcome === outcome));
  const lines = differences.map(
    item =>
      `${item.outcome}  ${item.site}  ${item.indicator}: labelled ${item.label}, judged ${item.verdict} (${item.reason}) ${item.taken}`,
  );
  return [
    'Whole portals',
    textTable(SITE_HEAD, tallies.map(siteRow)),
    '',
    `Differences (${lines.length})`,
    ...lines,
  ].join('\n');
}
