import { Lanes } from './lanes.ts';
import type { FetchOutcome } from './outcome.ts';
import type { PageRequest, RunAudit } from './session.ts';

/**
 * Requests chosen beyond those in flight: while a page is read and judged, what is asked next is known, and under way the
 * moment a place is free.
 */
const AHEAD = 1;

/**
 * Keeps `concurrency` requests in flight and adds their outcomes in the order they were asked: request n is chosen when
 * exactly n − concurrency − 1 steps are known, so the same portal gives the same steps whichever answer comes first.
 */
export const runAudit: RunAudit = async (session, ports) => {
  const { signal } = ports;
  const concurrency = Math.max(1, ports.concurrency ?? 2);
  const lanes = new Lanes(concurrency);
  const chosen: { request: PageRequest; outcome: Promise<FetchOutcome> }[] = [];
  const fill = () => {
    while (chosen.length < concurrency + AHEAD && !signal?.aborted) {
      const request = session.next();
      if (request === null) return;
      const outcome = lanes.run(() => ports.fetch(request, signal), signal);
      // Met where it is awaited; an audit that is stopped awaits no more.
      outcome.catch(() => undefined);
      chosen.push({ request, outcome });
    }
  };
  fill();
  for (let head = chosen.shift(); head !== undefined && !signal?.aborted; head = chosen.shift()) {
    const outcome = await head.outcome;
    await ports.onAnswer?.();
    if (signal?.aborted) return;
    const step = session.add(head.request, outcome);
    await ports.onStep?.(step);
    ports.onProgress?.(session.progress(), head.request);
    fill();
  }
};
