import { expect, test } from 'vitest';
import { noBrowserMessage } from './messages.ts';

test('Vietnamese first, English second, the command in both', () => {
  const [vi, en] = noBrowserMessage('no-rights', 'sudo x $& y').split('\n');
  expect(vi).toMatch(/Không tìm thấy.*sudo x \$& y/);
  expect(en).toMatch(/No Chromium.*sudo x \$& y/);
});
