import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Checklist, type Finding, type Indicator, reasonText, verdictWord } from '@niemyet/rules';
import type { Problem } from '@niemyet/rules/authoring';
import type { Engine } from '../audit/target.ts';
import type { ChecklistFolder } from './folder.ts';
import { fileProblem, toldInBoth } from './told.ts';
import { type CasePage, readTriplet } from './triplet.ts';
import { expectedVerdicts, tryCase } from './try-case.ts';

/** What came of the pages of a checklist. */
export interface TripletsChecked {
  problems: Problem[];
  tried: { pages: number; of: number };
}

/** One page audited, and whether it got a verdict that it may get. */
export interface CaseTried {
  page: CasePage;
  finding: Finding;
  asExpected: boolean;
}

/** Audits one page of an indicator. */
export async function tryPage(
  engine: Engine,
  checklist: Checklist,
  indicator: Indicator,
  page: CasePage,
): Promise<CaseTried> {
  const finding = await tryCase(engine, checklist, indicator, page);
  const asExpected = expectedVerdicts(page, indicator).includes(finding.verdict);
  return { page, finding, asExpected };
}

function wrongVerdict({ page, finding }: CaseTried, indicator: Indicator): Problem {
  const verdict = { vi: verdictWord(finding.verdict, 'vi'), en: verdictWord(finding.verdict, 'en') };
  const reason = { vi: reasonText(finding.machine, 'vi'), en: reasonText(finding.machine, 'en') };
  const [first] = expectedVerdicts(page, indicator);
  const wanted =
    page.case === 'near-miss' || first === undefined
      ? toldInBoth('checklist.anythingButPass')
      : { vi: verdictWord(first, 'vi'), en: verdictWord(first, 'en') };
  return fileProblem(page.file, 'checklist.wrongVerdict', { wanted, verdict, reason });
}

/** Folders of pages whose indicator is not in the checklist. */
export async function strayPages(folder: ChecklistFolder, checklist: Checklist): Promise<Problem[]> {
  const known = new Set(checklist.indicators.map(({ id }) => id));
  const names = await readdir(join(folder.path, 'fixtures')).catch(() => []);
  return names
    .filter(name => !known.has(name) && !name.startsWith('.'))
    .sort()
    .map(id => fileProblem(`fixtures/${id}`, 'checklist.strayPages', { id }));
}

/** Indicators whose pages are read at a time: the machine judges while the disk answers. */
const AT_A_TIME = 8;

/** Looks for the three pages of each indicator given, and audits those that are there. */
export async function tryTriplets(
  folder: ChecklistFolder,
  checklist: Checklist,
  indicators: readonly Indicator[],
  engine: Engine,
): Promise<TripletsChecked> {
  const problems: Problem[] = [];
  let pages = 0;
  const checkOne = async (indicator: Indicator) => {
    const triplet = await readTriplet(folder.path, indicator.id);
    problems.push(...triplet.problems);
    if (triplet.missing.length > 0) {
      const missing = triplet.missing.map(name => `${name}.html`).join(', ');
      problems.push(fileProblem(`fixtures/${indicator.id}`, 'checklist.pagesMissing', { missing }));
    }
    if (triplet.problems.length > 0) return;
    for (const page of triplet.pages) {
      const tried = await tryPage(engine, checklist, indicator, page);
      pages += 1;
      if (!tried.asExpected) problems.push(wrongVerdict(tried, indicator));
    }
  };
  const waiting = indicators.values();
  const lane = async () => {
    for (const indicator of waiting) await checkOne(indicator);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  return { problems, tried: { pages, of: indicators.length * 3 } };
}
