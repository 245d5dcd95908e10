import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type AuditRecord, readAuditRecord } from '@niemyet/rules';
import { PORTALS, servePortal, unitAt } from '@niemyet/sample-portals';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exported, findings, openBrowser, openPanel, start, today } from './panel.ts';

const run = promisify(execFile);
const CLI = join(import.meta.dirname, '..', '..', 'cli', 'bin', 'niemyet.js');

/** The same audit by the command line. */
async function byCli(url: string, code: string, on: string): Promise<AuditRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'niemyet-cli-'));
  try {
    const file = join(folder, 'audit.json');
    await run('node', [CLI, 'audit', url, '--unit', code, '--on', on, '--round', '2026-Q4', '--json', file]);
    const read = readAuditRecord(JSON.parse(await readFile(file, 'utf8')));
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the five sample portals', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  });
  afterAll(() => context.close());

  it.each(PORTALS.map(portal => [portal.id, portal] as const))('%s gets its verdicts', async (id, portal) => {
    const served = await servePortal(id);
    try {
      const panel = await openPanel(context);
      await start(panel, { unit: unitAt(portal, served.url), on: today() });
      await findings(panel);
      const record = await exported(panel);
      const verdicts = Object.fromEntries(record.findings.map(one => [one.indicator, one.verdict]));
      const expected = Object.fromEntries(
        Object.entries(portal.expected).map(([indicator, { verdict }]) => [indicator, verdict]),
      );
      expect(verdicts).toEqual(expected);
      // The same unit by its name too: who is audited counts in what is found.
      const cli = await byCli(served.url, portal.unit.code, today());
      expect(verdicts).toEqual(Object.fromEntries(cli.findings.map(one => [one.indicator, one.verdict])));
      expect(served.requests.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([]);
      await panel.close();
    } finally {
      await served.close();
    }
  });
});
