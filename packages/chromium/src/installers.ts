/** One way of having a browser from the system's own package manager. */
export interface Installer {
  /** The package manager's program. */
  program: string;
  platforms: readonly NodeJS.Platform[];
  /** Whether only the administrator may install with it. */
  needsRoot: boolean;
  /** Its arguments, one list a run, in order. */
  runs: readonly (readonly string[])[];
  env?: Readonly<Record<string, string>>;
}

/** In the order they are tried. */
export const INSTALLERS: readonly Installer[] = [
  {
    program: 'apt-get',
    platforms: ['linux'],
    needsRoot: true,
    runs: [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'chromium-l10n', 'fonts-liberation'],
    ],
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  },
  { program: 'dnf', platforms: ['linux'], needsRoot: true, runs: [['install', '-y', '-q', 'chromium']] },
  {
    program: 'zypper',
    platforms: ['linux'],
    needsRoot: true,
    runs: [['--non-interactive', 'install', 'chromium']],
  },
  {
    program: 'pacman',
    platforms: ['linux'],
    needsRoot: true,
    runs: [['-S', '--noconfirm', '--needed', 'chromium']],
  },
  { program: 'apk', platforms: ['linux'], needsRoot: true, runs: [['add', '--quiet', 'chromium']] },
  {
    program: 'brew',
    platforms: ['darwin'],
    needsRoot: false,
    runs: [['install', '--quiet', '--cask', 'chromium']],
  },
  {
    program: 'winget',
    platforms: ['win32'],
    needsRoot: false,
    runs: [
      [
        'install',
        '--silent',
        '--accept-package-agreements',
        '--accept-source-agreements',
        '--exact',
        '--id',
        'Hibbiki.Chromium',
      ],
    ],
  },
];

/** The command an administrator would type, for a message. */
export function commandLine(installer: Installer): string {
  const sudo = installer.needsRoot ? 'sudo ' : '';
  return installer.runs.map(args => `${sudo}${installer.program} ${args.join(' ')}`).join(' && ');
}
