import type { PageRecord } from '@niemyet/audit';
import { readDocument } from '@niemyet/audit/dom';

/** Milliseconds without a change after which a page counts as settled, and the longest wait for that. */
const QUIET = 600;
const LONGEST = 8_000;

/** Resolves once the document has not changed for a while, or after the longest wait. */
export function settled(document: Document, quiet = QUIET, longest = LONGEST): Promise<void> {
  return new Promise(resolve => {
    const end = () => {
      observer.disconnect();
      clearTimeout(calm);
      clearTimeout(limit);
      resolve();
    };
    let calm = setTimeout(end, quiet);
    const limit = setTimeout(end, longest);
    const observer = new MutationObserver(() => {
      clearTimeout(calm);
      calm = setTimeout(end, quiet);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What the page's own navigation entry says of how it arrived. */
function arrival(): { status: number; bytes: number } {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return { status: entry?.responseStatus || 200, bytes: Math.max(0, entry?.decodedBodySize ?? 0) };
}

/** Reads the page this runs in, scripts run, once it has settled. */
export async function readPage(): Promise<PageRecord> {
  await settled(document);
  const url = location.href;
  return readDocument(document, {
    url,
    finalUrl: url,
    ...arrival(),
    fetchedAt: new Date().toISOString(),
    rendered: true,
  });
}
