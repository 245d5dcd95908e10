import { describe, expect, it } from 'vitest';
import { CHECKLIST } from '../src/testing/records.ts';
import { bundleScript } from './bundle.ts';
import { checkScript, globalFunctions } from './check/script.ts';

describe('the bundled script', async () => {
  const code = await bundleScript([CHECKLIST]);

  it('runs in Apps Script', () => {
    expect(checkScript(code)).toEqual([]);
  });

  it('shows its entry points and nothing else', () => {
    expect(globalFunctions(code)).toEqual([
      'getSetup',
      'importAudits',
      'layOut',
      'onInstall',
      'onOpen',
      'rebuildTabs',
      'setLanguage',
      'showSidebar',
    ]);
  });

  it('is small enough to be read by every run', () => {
    expect(code.length).toBeLessThan(400_000);
  });
});
