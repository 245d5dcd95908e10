import { PORTALS, SAMPLE_DATE, SAMPLE_ROUND, servePortal, unitAt } from '@niemyet/sample-portals';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byCli, found } from './command-line.ts';
import { exported, findings, openBrowser, openPanel, start } from './panel.ts';

// Two at a time: what one waits for, the other uses.
describe.concurrent('the sample portals', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  });
  afterAll(() => context.close());

  it.each(PORTALS.map(portal => [portal.id, portal] as const))(
    '%s gets its verdicts, and the same findings as from the command line',
    async (id, portal) => {
      const served = await servePortal(id);
      const panel = await openPanel(context);
      try {
        const unit = unitAt(portal, served.url);
        await start(panel, { unit, on: SAMPLE_DATE, round: SAMPLE_ROUND });
        await findings(panel);
        const record = await exported(panel);
        expect(found(record)).toEqual(found(await byCli(unit)));
        const verdicts = Object.fromEntries(record.findings.map(one => [one.indicator, one.verdict]));
        const expected = Object.fromEntries(
          record.findings.map(({ indicator }) => [indicator, portal.expected[indicator]?.verdict]),
        );
        expect(verdicts).toEqual(expected);
        expect(served.requests.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([]);
      } finally {
        await panel.close();
        await served.close();
      }
    },
  );
});
