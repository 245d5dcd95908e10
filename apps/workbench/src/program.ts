import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export interface ProgramResult {
  /** Exit code; 1 where a signal ended it. */
  code: number;
  /** Standard output and standard error together, where they were not shown at once. */
  output: string;
}

export interface ProgramOptions {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  /** Shows the output at once instead of keeping it. */
  show?: boolean;
}

/** Tools of the repository report to no one. */
const QUIET = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };

/** Runs a Node script of an installed package, e.g. `['vitest/vitest.mjs', 'run']`, to its end. Never rejects. */
export function runProgram(
  args: readonly string[],
  { cwd = ROOT, env = {}, show = false }: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise(resolve => {
    const [script = '', ...rest] = args;
    const path = [cwd, ROOT].map(folder => join(folder, 'node_modules', script)).find(existsSync);
    if (path === undefined) {
      resolve({ code: 1, output: `${script} is not installed: run npm ci` });
      return;
    }
    const child = spawn(process.execPath, [path, ...rest], {
      cwd,
      env: { ...process.env, ...QUIET, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', error => resolve({ code: 1, output: error.message }));
    child.on('close', code => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** Runs turbo's tasks, two at a time. */
export function runTurbo(args: readonly string[], options: ProgramOptions = {}): Promise<ProgramResult> {
  return runProgram(['turbo/bin/turbo', ...args, '--concurrency=2'], options);
}
