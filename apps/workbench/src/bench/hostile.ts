import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Measured, runMeasured } from '../../../cli/src/hostile/measured.ts';
import { HOSTILE_SERVERS } from '../../../cli/src/hostile/pages.ts';
import { SCRIPT_SERVERS } from '../../../cli/src/hostile/scripts.ts';
import { textTable } from '../table.ts';
import type { Goal } from './show.ts';

const MEGABYTE = 2 ** 20;
const MOST_MEMORY = 512;
const MAX_PAGES = '40';

/** What auditing one portal that means ill took: the most memory the process held, in bytes, and its computing. */
export interface HostileBench {
  name: string;
  memory: number;
  cpuMs: number;
  /** Whether it came to its end with a record. */
  ended: boolean;
}

async function auditServed(listener: RequestListener, args: readonly string[]): Promise<Measured> {
  const server = createServer(listener);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await runMeasured(['audit', `http://127.0.0.1:${port}/`, '--json', '-', ...args]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Audits each portal in a process of its own, one after the other; those whose scripts never end in a browser, which is none of it. */
export async function benchHostile(
  scripts: boolean,
  onNext: (name: string) => void,
): Promise<HostileBench[]> {
  const portals = [
    ...Object.entries(HOSTILE_SERVERS).map(([name, { answer }]) => ({ name, answer, args: ['--no-render'] })),
    ...Object.entries(scripts ? SCRIPT_SERVERS : {}).map(([name, { answer }]) => ({
      name,
      answer,
      args: [],
    })),
  ];
  const runs: HostileBench[] = [];
  for (const { name, answer, args } of portals) {
    onNext(name);
    const { memory, cpuMs, stdout } = await auditServed(answer, [...args, '--max-pages', MAX_PAGES]);
    runs.push({ name, memory, cpuMs, ended: stdout.includes('"niemyet/audit@1"') });
  }
  return runs;
}

/** What each took. */
export function showHostile(runs: readonly HostileBench[]): string {
  return textTable(
    ['a portal with', 'most memory, MB', 'computing, ms'],
    runs.map(({ name, memory, cpuMs }) => [name, (memory / MEGABYTE).toFixed(0), cpuMs.toFixed(0)]),
  );
}

/** The goal: each ends with a record, and none takes more memory than that. */
export function hostileGoal(runs: readonly HostileBench[]): Goal {
  const most = runs.reduce((one, other) => (other.memory > one.memory ? other : one));
  const lost = runs.filter(({ ended }) => !ended).map(({ name }) => name);
  const measured = `${(most.memory / MEGABYTE).toFixed(0)} MB (${most.name})`;
  return {
    what: `memory of auditing ${runs.length} portals that mean ill, at most`,
    goal: `≤ ${MOST_MEMORY} MB`,
    measured: lost.length === 0 ? measured : `${measured}; without a record: ${lost.join(', ')}`,
    met: lost.length === 0 && most.memory <= MOST_MEMORY * MEGABYTE,
  };
}
