import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Checklist, type Finding, type Indicator, reasonText, verdictWord } from '@niemyet/rules';
import type { Problem } from '@niemyet/rules/authoring';
import type { Engine } from '../audit/target.ts';
import type { ChecklistFolder } from './folder.ts';
import { fileProblem, toldInBoth } from './told.ts';
import { CASES, type CasePage, readTriplet } from './triplet.ts';
import { expectedVerdicts, tryCase } from './try-case.ts';

/** What came of the pages of an indicator. */
export interface TripletChecked {
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

/** Looks for the three pages of an indicator, and audits those that are there. */
export async function tryTriplet(
  folder: ChecklistFolder,
  checklist: Checklist,
  indicator: Indicator,
  engine: Engine,
): Promise<TripletChecked> {
  const triplet = await readTriplet(folder.path, indicator.id);
  const problems = [...triplet.problems];
  if (triplet.missing.length > 0) {
    const missing = triplet.missing.map(name => `${name}.html`).join(', ');
    problems.push(fileProblem(`fixtures/${indicator.id}`, 'checklist.pagesMissing', { missing }));
  }
  // Under circumstances that cannot be read no page is audited.
  const pages = triplet.problems.length > 0 ? [] : triplet.pages;
  for (const page of pages) {
    const tried = await tryPage(engine, checklist, indicator, page);
    if (!tried.asExpected) problems.push(wrongVerdict(tried, indicator));
  }
  return { problems, tried: { pages: pages.length, of: CASES.length } };
}
