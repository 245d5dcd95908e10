import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of the program came to. */
export interface Measured {
  code: number | null;
  stdout: string;
  stderr: string;
  /** The most memory it held, in bytes. */
  memory: number;
  /** Milliseconds of processor time. */
  cpuMs: number;
}

const PROGRAM = fileURLToPath(new URL('../../bin/niemyet.js', import.meta.url));
/** Writes what the process used into a channel of its own when it ends. */
const USAGE = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ memory: maxRSS * 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 }));
  });
`)}`;

/** Runs the built command line in a process of its own, and measures it. Rejects where it is killed before it ends. */
export function runMeasured(args: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', USAGE, PROGRAM, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const texts = ['', '', '', ''];
    for (const channel of [1, 2, 3]) {
      child.stdio[channel]?.on('data', (chunk: Buffer) => {
        texts[channel] += chunk.toString('utf8');
      });
    }
    child.on('error', reject);
    child.on('close', code => {
      const [, stdout = '', stderr = '', used = ''] = texts;
      if (used === '') reject(new Error(`the program was killed: ${stderr}`));
      else resolve({ code, stdout, stderr, ...(JSON.parse(used) as { memory: number; cpuMs: number }) });
    });
  });
}
