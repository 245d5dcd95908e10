import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type AuditRecord, readAuditRecord, type Unit } from '@niemyet/rules';
import { PORTALS, SAMPLE_DATE, SAMPLE_ROUND, servePortal, unitAt } from '@niemyet/sample-portals';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exported, findings, openBrowser, openPanel, start } from './panel.ts';

const run = promisify(execFile);
const CLI = join(
  dirname(createRequire(import.meta.url).resolve('@niemyet/cli/package.json')),
  'bin',
  'niemyet.js',
);

/** The same audit by the command line. */
async function byCli(unit: Unit): Promise<AuditRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'niemyet-cli-'));
  try {
    const file = join(folder, 'audit.json');
    const said = ['--unit', unit.code, '--unit-name', unit.name, '--province', unit.province ?? ''];
    const when = ['--on', SAMPLE_DATE, '--round', SAMPLE_ROUND];
    await run('node', [CLI, 'audit', unit.url, ...said, ...when, '--json', file]);
    const read = readAuditRecord(JSON.parse(await readFile(file, 'utf8')));
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was found, each piece of evidence with the address of its page in place of its number. */
function found({ findings, pages }: AuditRecord) {
  return findings.map(({ evidence, ...finding }) => ({
    ...finding,
    evidence: evidence.map(item => ({ ...item, page: pages[item.page]?.finalUrl })),
  }));
}

describe('the five sample portals', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  });
  afterAll(() => context.close());

  it.each(PORTALS.map(portal => [portal.id, portal] as const))(
    '%s gets its verdicts, and the same findings as from the command line',
    async (id, portal) => {
      const served = await servePortal(id);
      try {
        const unit = unitAt(portal, served.url);
        const panel = await openPanel(context);
        await start(panel, { unit, on: SAMPLE_DATE, round: SAMPLE_ROUND });
        await findings(panel);
        const record = await exported(panel);
        const verdicts = Object.fromEntries(record.findings.map(one => [one.indicator, one.verdict]));
        const expected = Object.fromEntries(
          record.findings.map(({ indicator }) => [indicator, portal.expected[indicator]?.verdict]),
        );
        expect(verdicts).toEqual(expected);
        expect(served.requests.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([]);
        expect(found(record)).toEqual(found(await byCli(unit)));
        await panel.close();
      } finally {
        await served.close();
      }
    },
  );
});
