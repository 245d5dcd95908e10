import { expect, test } from 'vitest';
import { commandLine, INSTALLERS } from './installers.ts';

test('an administrator’s command is shown with sudo, run by run', () => {
  const apt = INSTALLERS.find(installer => installer.program === 'apt-get');
  expect(apt && commandLine(apt)).toMatch(/^sudo apt-get update .*&& sudo apt-get install .*chromium/);
});

test('a user’s command is shown without sudo', () => {
  const brew = INSTALLERS.find(installer => installer.program === 'brew');
  expect(brew && commandLine(brew)).toMatch(/^brew install/);
});
