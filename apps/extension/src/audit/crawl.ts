import { type AuditSession, type AuditStep, type Connection, runAudit } from '@niemyet/audit';
import type { AuditSummary } from '../store/schema.ts';
import { lookAtConnection } from './connection.ts';
import { portalFetch } from './portal.ts';
import { askRobots } from './robots.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Opens the pages that an audit asks for, `stored` steps of which are known, and stores what each brings before the next one
 * counts. Rejects where that cannot be written.
 */
export async function crawl(
  session: AuditSession,
  begun: AuditSummary,
  stored: number,
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const { store, fetch: get, now, render, openDocument, errors } = around;
  const { url } = begun.options.unit;
  const robots = await askRobots(url, get, signal);
  const portalPage = portalFetch({
    url,
    robots,
    page: { fetch: get, now, portal: url, ...(errors ? { errors } : {}) },
    render: (address, abort) => render(address, url, abort),
    openDocument: address => openDocument(address, url),
  });
  let summary = begun;
  let count = stored;
  let connection: Connection | undefined;
  const note = (change: Partial<AuditSummary>) => {
    summary = { ...summary, ...change };
    around.changed(summary.options.id, summary);
  };
  await runAudit(session, {
    signal,
    fetch: async (request, abort) => {
      note({ current: request.url });
      const outcome = await portalPage(request, abort);
      if (count === 0 && connection === undefined) {
        // Told before the home page is read: its sitemap takes part in choosing the page after it.
        connection = await lookAtConnection(url, robots, outcome, get, { errors, abort: signal });
        session.setConnection(connection);
      }
      return outcome;
    },
    onStep: async (step: AuditStep) => {
      if (signal.aborted) return;
      const first = count === 0 ? connection : undefined;
      await store.addStep({ ...summary, progress: session.progress() }, count, step, first);
      count += 1;
      note({ progress: session.progress() });
    },
  });
}
