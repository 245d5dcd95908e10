import { expect, test } from 'vitest';
import { NoChromiumError, provideChromium } from './provide.ts';

/** A machine on which `installed` become available once `program` has run to its end. */
function machine(program: string | null, code = 0) {
  const ran: string[] = [];
  let installed = false;
  return {
    ran,
    find: async () => (installed ? '/usr/bin/chromium' : null),
    run: async (asked: string, args: readonly string[]) => {
      ran.push([asked, ...args].join(' '));
      if (asked !== program) return null;
      installed = code === 0 && args.includes('install');
      return code;
    },
  };
}

test('a browser that is there is used and nothing is run', async () => {
  const { ran, run } = machine('apt-get');
  expect(await provideChromium({ find: async () => '/opt/chrome', run })).toBe('/opt/chrome');
  expect(ran).toEqual([]);
});

test('as root on Debian apt-get updates, then installs', async () => {
  const { ran, find, run } = machine('apt-get');
  expect(await provideChromium({ platform: 'linux', root: true, find, run })).toBe('/usr/bin/chromium');
  expect(ran).toHaveLength(2);
  expect(ran[0]).toContain('apt-get update');
  expect(ran[1]).toContain('install -y');
});

test('where apt-get is absent the next one is tried', async () => {
  const { ran, find, run } = machine('dnf');
  expect(await provideChromium({ platform: 'linux', root: true, find, run })).toBe('/usr/bin/chromium');
  expect(ran.at(-1)).toMatch(/^dnf install/);
});

test('without rights nothing is run and the command is named in both languages', async () => {
  const { ran, find, run } = machine('apt-get');
  const failed = provideChromium({ platform: 'linux', root: false, find, run });
  await expect(failed).rejects.toThrow(NoChromiumError);
  await expect(failed).rejects.toThrow(/không có quyền[\s\S]*sudo apt-get[\s\S]*no right[\s\S]*sudo apt-get/);
  expect(ran).toEqual([]);
});

test('an installation that fails is told with its command', async () => {
  const { find, run } = machine('apt-get', 100);
  const failed = provideChromium({ platform: 'linux', root: true, find, run });
  await expect(failed).rejects.toThrow(/could not be installed with: sudo apt-get/);
});

test('where no package manager is known the way out is named', async () => {
  const { find, run } = machine(null);
  await expect(provideChromium({ platform: 'freebsd', root: true, find, run })).rejects.toThrow(
    'CHROMIUM_PATH',
  );
});
