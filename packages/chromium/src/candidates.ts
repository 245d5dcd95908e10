import { posix, win32 } from 'node:path';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Programs looked for on the PATH, best first. Chromium stands before Chrome: since version 137 Chrome itself no
 * longer loads an unpacked extension from the command line.
 */
const NAMES = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
  '/opt/google/chrome/chrome',
];

const MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
];

function onPath(platform: NodeJS.Platform, env: Environment): string[] {
  const windows = platform === 'win32';
  const folders = (env.PATH ?? env.Path ?? '').split(windows ? ';' : ':').filter(Boolean);
  return NAMES.flatMap(name =>
    folders.map(folder => (windows ? win32.join(folder, `${name}.exe`) : posix.join(folder, name))),
  );
}

function wellKnown(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return MAC.flatMap(app => folders.map(folder => posix.join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    return WINDOWS.flatMap(app => folders.flatMap(folder => (folder ? [win32.join(folder, app)] : [])));
  }
  return LINUX;
}

/**
 * Paths at which a Chromium, Edge or Chrome may stand, best first, without repeats: those on the PATH, then the
 * places its installers use on Linux, macOS and Windows.
 */
export function candidates(platform: NodeJS.Platform, env: Environment): string[] {
  return [...new Set([...onPath(platform, env), ...wellKnown(platform, env)])];
}
