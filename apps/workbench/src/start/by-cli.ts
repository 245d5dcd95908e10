import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type AuditRecord, readAuditRecord } from '@niemyet/rules';
import { ROOT } from '../root.ts';
import { atOnce } from './at-once.ts';
import type { PanelEntry } from './panel.ts';

const NIEMYET = join(ROOT, 'apps/cli/bin/niemyet.js');

function runNiemyet(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [NIEMYET, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve(Buffer.concat(output).toString('utf8'));
      else reject(new Error(`niemyet ${args.join(' ')}: ${code}\n${Buffer.concat(errors).toString('utf8')}`));
    });
  });
}

/** Programs that run at a time: each is a process of its own. */
const AT_ONCE = 2;

/** Audits portals with the built command line, a few at a time; records in the order of the entries. */
export function auditByCli(
  entries: readonly PanelEntry[],
  onAudited: (record: AuditRecord) => void,
): Promise<AuditRecord[]> {
  return atOnce(entries, AT_ONCE, async ({ unit, round, on }) => {
    const place = unit.province ? ['--province', unit.province] : [];
    const who = ['--unit', unit.code, '--unit-name', unit.name, '--level', unit.level, ...place];
    const output = await runNiemyet(['audit', unit.url, ...who, '--round', round, '--on', on, '--json', '-']);
    const read = readAuditRecord(JSON.parse(output), 'en');
    if (!read.ok) throw new Error(`${unit.url}: ${read.problem}`);
    onAudited(read.value);
    return read.value;
  });
}
