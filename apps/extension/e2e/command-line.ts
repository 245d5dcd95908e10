import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type AuditRecord, readAuditRecord, type Unit } from '@niemyet/rules';
import { SAMPLE_DATE, SAMPLE_ROUND } from '@niemyet/sample-portals';

const run = promisify(execFile);
const CLI = join(
  dirname(createRequire(import.meta.url).resolve('@niemyet/cli/package.json')),
  'bin',
  'niemyet.js',
);

/** The audit of a sample portal by the command line. */
export async function byCli(unit: Unit, more: readonly string[] = []): Promise<AuditRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'niemyet-cli-'));
  try {
    const file = join(folder, 'audit.json');
    const said = ['--unit', unit.code, '--unit-name', unit.name, '--province', unit.province ?? ''];
    const when = ['--on', SAMPLE_DATE, '--round', SAMPLE_ROUND];
    await run('node', [CLI, 'audit', unit.url, ...said, ...when, ...more, '--json', file]);
    const read = readAuditRecord(JSON.parse(await readFile(file, 'utf8')));
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was found, each piece of evidence with the address of its page in place of its number. */
export function found({ findings, pages }: AuditRecord) {
  return findings.map(({ evidence, ...finding }) => ({
    ...finding,
    evidence: evidence.map(item => ({ ...item, page: pages[item.page]?.finalUrl })),
  }));
}
