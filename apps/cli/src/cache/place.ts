import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder where the program keeps what it can make anew: where the system wants such things, or null where that
 * cannot be told. Source: XDG Base Directory Specification 0.8; `LOCALAPPDATA` on Windows, `Library/Caches` on macOS.
 */
export function keptPlace(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME = homedir() } = env;
  if (XDG_CACHE_HOME?.startsWith('/')) return join(XDG_CACHE_HOME, 'niemyet');
  if (platform === 'win32') return LOCALAPPDATA ? join(LOCALAPPDATA, 'niemyet', 'cache') : null;
  if (HOME === '') return null;
  return platform === 'darwin' ? join(HOME, 'Library', 'Caches', 'niemyet') : join(HOME, '.cache', 'niemyet');
}
