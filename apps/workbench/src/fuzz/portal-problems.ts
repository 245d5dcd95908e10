import { runAudit } from '@niemyet/audit';
import type { AuditRecord, Checklist } from '@niemyet/rules';
import type { MutatedPage } from './mutate.ts';
import { AT, auditProblems, fetchedPage, HOME, openSample } from './page-problems.ts';

/** Pages that an audit of such a portal opens at most. */
const MAX_PAGES = 25;

/** A home page that leads to whatever the checklist asks for. */
function homePage(checklist: Checklist): MutatedPage {
  const links = checklist.indicators.map(({ terms }, n) => `<li><a href="/muc-${n}">${terms[0]}</a></li>`);
  const html = `<!DOCTYPE html><meta charset="utf-8"><title>Trang chủ</title><nav><ul>${links.join('')}</ul></nav>`;
  return { bytes: Buffer.from(html), contentType: 'text/html', mutations: [] };
}

/** The same number for the same address. */
function numberOf(address: string): number {
  let number = 0;
  for (const letter of address) number = (Math.imul(number, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return number;
}

async function audit(checklist: Checklist, pages: readonly MutatedPage[]): Promise<AuditRecord> {
  if (pages.length === 0) throw new RangeError('a portal of no pages');
  const session = openSample(checklist, 'portal', MAX_PAGES);
  const home = homePage(checklist);
  await runAudit(session, {
    fetch: async ({ url }) => {
      const page = url === HOME ? home : pages[numberOf(url) % pages.length];
      return fetchedPage(page ?? home, url);
    },
  });
  return session.finish({ finishedAt: AT });
}

/** Audits a portal that answers every address but its home with one of the pages, twice; what is wrong, a line each. Never rejects. */
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
