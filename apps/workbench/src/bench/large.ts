import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuditSession, openAudit, type PageRequest, runAudit } from '@niemyet/audit';
import type { AuditRecord, Checklist } from '@niemyet/rules';
import { portalById, SAMPLE_DATE, SAMPLE_ROUND, unitAt } from '@niemyet/sample-portals';
import { FolderSource } from '../../../cli/src/offline/folder.ts';
import { ROOT } from '../root.ts';
import { LARGE, writeLargePortal } from './archive.ts';
import type { Goal } from './show.ts';

const AT = `${SAMPLE_DATE}T03:00:00.000Z`;
const MAX_SECONDS = 60;

/** A saved portal audited within the usual budget, and by all of its pages. */
export interface LargeBench {
  pages: number;
  /** Of the command line, from its start to its end. */
  seconds: number;
  opened: number;
  /** Indicators that all pages decide otherwise. */
  different: string[];
}

function open(source: FolderSource, checklist: Checklist, maxPages?: number): AuditSession {
  const session = openAudit(checklist, {
    id: 'bench',
    unit: unitAt(portalById(LARGE), source.home),
    round: SAMPLE_ROUND,
    on: SAMPLE_DATE,
    startedAt: AT,
    ...(maxPages === undefined ? {} : { limits: { maxPages, maxBytes: Number.MAX_SAFE_INTEGER } }),
  });
  session.setConnection({ kind: 'offline' });
  return session;
}

async function bestFirst(folder: string, checklist: Checklist): Promise<AuditRecord> {
  const source = new FolderSource(folder);
  const session = open(source, checklist);
  await runAudit(session, { fetch: (request, signal) => source.fetch(request, signal) });
  await source.close();
  return session.finish({ finishedAt: AT });
}

async function exhaustive(folder: string, checklist: Checklist): Promise<AuditRecord> {
  const source = new FolderSource(folder);
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.html')).sort();
  const session = open(source, checklist, names.length + 1);
  const take = async (request: PageRequest) => session.add(request, await source.fetch(request));
  const home = session.next();
  if (home === null) throw new Error('the audit asks for no page');
  await take(home);
  for (const name of names) {
    if (name === 'index.html') continue;
    await take({ url: new URL(name, source.home).href, reason: 'follow', render: false });
  }
  await source.close();
  return session.finish({ finishedAt: AT });
}

function timeCommand(folder: string): number {
  const start = performance.now();
  const args = [join(ROOT, 'apps/cli/bin/niemyet.js'), 'audit', folder, '--on', SAMPLE_DATE, '--json', '-'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`niemyet audit: ${status}\n${stderr}`);
  return (performance.now() - start) / 1000;
}

/** Writes a portal of so many pages into a folder of its own and audits it twice. */
export async function benchLarge(checklist: Checklist, pages: number): Promise<LargeBench> {
  const folder = await mkdtemp(join(tmpdir(), 'niemyet-large-'));
  try {
    await writeLargePortal(folder, pages);
    const seconds = timeCommand(folder);
    const best = await bestFirst(folder, checklist);
    const all = await exhaustive(folder, checklist);
    const verdicts = new Map(all.findings.map(({ indicator, verdict }) => [indicator, verdict]));
    return {
      pages: all.pages.length,
      seconds,
      opened: best.pages.length,
      different: best.findings
        .filter(({ indicator, verdict }) => verdicts.get(indicator) !== verdict)
        .map(({ indicator }) => indicator),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The goals for a large saved portal: its time, and its verdicts. */
export function largeGoals({ pages, seconds, opened, different }: LargeBench): Goal[] {
  return [
    {
      what: `a saved portal of ${pages} pages, from disk`,
      goal: `≤ ${MAX_SECONDS} s, ≤ 100 pages`,
      measured: `${seconds.toFixed(1)} s, ${opened} pages`,
      met: seconds <= MAX_SECONDS && opened <= 100,
    },
    {
      what: 'its verdicts beside those of all its pages',
      goal: 'the same',
      measured: different.length === 0 ? 'the same' : `other: ${different.join(', ')}`,
      met: different.length === 0,
    },
  ];
}
