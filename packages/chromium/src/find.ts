import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';
import { candidates, type Environment } from './candidates.ts';

const run = promisify(execFile);

/** Whether the program at `path` is there and says its version. */
export async function starts(path: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    // On Windows `--version` opens a window instead of printing: there, being there is all that can be asked.
    if (platform === 'win32') return true;
    const { stdout } = await run(path, ['--version'], { timeout: 30_000 });
    return /\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}

/** What finding a browser asks of the machine; everything has the machine's own values. */
export interface FindOptions {
  env?: Environment;
  platform?: NodeJS.Platform;
  /** Whether the program at a path starts. */
  check?: (path: string) => Promise<boolean>;
}

/**
 * Path of a Chromium (or Edge, or Chrome) that starts, or null. `CHROMIUM_PATH` comes first and, where it is set,
 * alone: naming a browser that does not start is a mistake to be told, so it throws a RangeError.
 */
export async function findChromium(options: FindOptions = {}): Promise<string | null> {
  const { env = process.env, platform = process.platform } = options;
  const check = options.check ?? (path => starts(path, platform));
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (await check(named)) return named;
    throw new RangeError(
      `CHROMIUM_PATH: không chạy được trình duyệt này / this browser does not start: ${named}`,
    );
  }
  for (const path of candidates(platform, env)) {
    if (await check(path)) return path;
  }
  return null;
}
