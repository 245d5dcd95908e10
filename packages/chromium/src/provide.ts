import { spawn } from 'node:child_process';
import { findChromium } from './find.ts';
import { commandLine, INSTALLERS, type Installer } from './installers.ts';
import { noBrowserMessage } from './messages.ts';

/** What providing a browser asks of the machine; everything has the machine's own values. */
export interface ProvideOptions {
  platform?: NodeJS.Platform;
  root?: boolean;
  find?: () => Promise<string | null>;
  /** Runs a program to its end and gives its exit code, or null where there is no such program. */
  run?: (
    program: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ) => Promise<number | null>;
  /** Told what is about to be installed. */
  onInstall?: (command: string) => void;
}

const runProgram: NonNullable<ProvideOptions['run']> = (program, args, env) =>
  new Promise(resolve => {
    // Its output goes to standard error: standard output belongs to the command that asked.
    const child = spawn(program, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
    child.on('error', () => resolve(null));
    child.on('close', code => resolve(code ?? 1));
  });

/** Whether it was there and every run of it ended well. */
async function install(installer: Installer, run: NonNullable<ProvideOptions['run']>) {
  for (const args of installer.runs) {
    const code = await run(installer.program, args, installer.env ?? {});
    if (code === null) return 'absent';
    if (code !== 0) return 'failed';
  }
  return 'done';
}

/** No browser could be had; the message says in both languages why and what to do. */
export class NoChromiumError extends Error {
  override name = 'NoChromiumError';
}

/**
 * Path of a browser that starts: `CHROMIUM_PATH`, an installed one, else one installed through the system's
 * package manager. Throws `NoChromiumError` where none can be had.
 */
export async function provideChromium(options: ProvideOptions = {}): Promise<string> {
  const { platform = process.platform, find = findChromium, run = runProgram } = options;
  const root = options.root ?? process.getuid?.() === 0;
  const found = await find();
  if (found !== null) return found;

  const known = INSTALLERS.filter(installer => installer.platforms.includes(platform));
  const allowed = known.filter(installer => root || !installer.needsRoot);
  for (const installer of allowed) {
    options.onInstall?.(commandLine(installer));
    const outcome = await install(installer, run);
    if (outcome === 'absent') continue;
    const path = outcome === 'done' ? await find() : null;
    if (path !== null) return path;
    throw new NoChromiumError(noBrowserMessage('failed', commandLine(installer)));
  }
  const forbidden = known.find(installer => installer.needsRoot);
  throw new NoChromiumError(
    !root && forbidden !== undefined
      ? noBrowserMessage('no-rights', commandLine(forbidden))
      : noBrowserMessage('no-installer', ''),
  );
}
