import { runAudit } from '@niemyet/audit';
import type { AuditRecord, Checklist } from '@niemyet/rules';
import type { MutatedPage } from './mutate.ts';
import { AT, auditProblems, fetchedPage, HOME, openSample } from './page-problems.ts';

/** Pages that an audit of such a portal opens at most. */
const MAX_PAGES = 100;

/** The same number for the same address. */
function numberOf(address: string): number {
  let number = 0;
  for (const letter of address) number = (Math.imul(number, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return number;
}

async function audit(checklist: Checklist, pages: readonly MutatedPage[]): Promise<AuditRecord> {
  const session = openSample(checklist, 'portal');
  await runAudit(session, {
    fetch: async ({ url }) => {
      const page = pages[url === HOME ? 0 : numberOf(url) % pages.length];
      if (page === undefined) throw new RangeError('a portal of no pages');
      return fetchedPage(page, url);
    },
  });
  return session.finish({ finishedAt: AT });
}

/** Audits a portal that answers every address with one of the pages, twice; what is wrong, a line each. Never rejects. */
export async function portalProblems(checklist: Checklist, pages: readonly MutatedPage[]): Promise<string[]> {
  try {
    const record = await audit(checklist, pages);
    const problems = auditProblems(record);
    const asked = record.pages.map(({ url }) => url);
    if (new Set(asked).size < asked.length) problems.push('portal: an address was asked twice');
    if (asked.length > MAX_PAGES) problems.push(`portal: ${asked.length} pages asked`);
    if (JSON.stringify(await audit(checklist, pages)) !== JSON.stringify(record))
      problems.push('portal: another when audited again');
    return problems;
  } catch (error) {
    return [`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}
