import { provideChromium } from '@niemyet/chromium';
import { AuditRecord } from '@niemyet/rules';
import { beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../fixtures/server.ts';
import { runMeasured } from './measured.ts';
import { SCRIPT_SERVERS } from './scripts.ts';

const MEMORY = 512 * 2 ** 20;

beforeAll(() => provideChromium());

describe('an audit of a portal whose scripts never end, in a process of its own with a browser', () => {
  it.each(Object.entries(SCRIPT_SERVERS))(
    'with %s ends with a record, in less than 512 MB',
    { timeout: 300_000 },
    async (_, { answer, failure }) => {
      const origin = await serve(answer);
      const run = await runMeasured(['audit', `${origin}/`, '--json', '-', '--max-pages', '10']);
      const record = AuditRecord.parse(JSON.parse(run.stdout));
      expect(record.status).toBe('complete');
      const home = record.pages.filter(({ reason }) => reason === 'home');
      // Once as it came, an empty shell, and once in the browser.
      expect(home.map(page => page.failure)).toEqual([undefined, failure]);
      expect(home[1]?.rendered).toBe(failure === undefined);
      // Nothing is said to be missing from a page that was not read.
      const reasons = failure === undefined ? [] : record.findings.map(({ machine }) => machine.reason);
      expect(reasons).not.toContain('not-found');
      expect(run.memory).toBeLessThan(MEMORY);
    },
  );
});
