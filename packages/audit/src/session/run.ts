import type { FetchOutcome } from './outcome.ts';
import type { PageRequest, RunAudit } from './session.ts';

/**
 * Keeps `concurrency` requests in flight and adds their outcomes in the order they were asked: request n is
 * chosen when exactly n − concurrency steps are known, so the same portal gives the same steps whichever answer
 * comes first.
 */
export const runAudit: RunAudit = async (session, ports) => {
  const inFlight: { request: PageRequest; outcome: Promise<FetchOutcome> }[] = [];
  const concurrency = Math.max(1, ports.concurrency ?? 2);
  const fill = () => {
    while (inFlight.length < concurrency && !ports.signal?.aborted) {
      const request = session.next();
      if (request === null) return;
      inFlight.push({ request, outcome: ports.fetch(request, ports.signal) });
    }
  };
  fill();
  for (let head = inFlight.shift(); head !== undefined; head = inFlight.shift()) {
    const outcome = await head.outcome;
    if (ports.signal?.aborted) return;
    const step = session.add(head.request, outcome);
    await ports.onStep?.(step);
    ports.onProgress?.(session.progress(), head.request);
    fill();
  }
};
