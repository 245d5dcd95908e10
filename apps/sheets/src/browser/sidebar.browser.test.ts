import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { fileOf, recordOf } from '../testing/records.ts';
import { dropFiles, type OpenSidebar, openSidebar, SIDEBAR_WIDTH } from './sidebar-page.ts';

const ADDON = fileURLToPath(new URL('../../dist/addon', import.meta.url));
const good = fileOf(recordOf({ code: '24001', name: 'Xã <b>Ea Kao</b>' }));
const other = fileOf(recordOf({ code: '24002', name: 'Phường Tân Lập' }));
const damaged = { name: 'hong.json', text: good.text.slice(0, 300) };

let sidebar: OpenSidebar | undefined;
afterEach(async () => {
  await sidebar?.close();
  sidebar = undefined;
});
const linesOf = (status: string) =>
  (sidebar as OpenSidebar).page.locator(`.group.${status} li`).allInnerTexts();

describe('the built sidebar', () => {
  it('takes dropped files, refuses the damaged one by name and draws the matrix', async () => {
    sidebar = await openSidebar(ADDON, 'vi');
    const { page, lab } = sidebar;
    await dropFiles(page, [good, damaged, other]);
    await page.getByText('Xong: 2 đã nhập, 0 không đổi, 1 bị từ chối.').waitFor();
    expect(await linesOf('refused')).toEqual([
      expect.stringMatching(/^hong\.json\s.*không phải tệp JSON đọc được/s),
    ]);
    expect(await linesOf('imported')).toEqual([
      '24001.json\nXã <b>Ea Kao</b> · đợt 2026-Q4',
      '24002.json\nPhường Tân Lập · đợt 2026-Q4',
    ]);
    expect(await page.locator('.tabs').textContent()).toContain('Ma trận 2026-Q4');
    expect(
      lab.spreadsheet
        .sheet('Ma trận 2026-Q4')
        .display()
        .slice(5)
        .map(row => row[2]),
    ).toEqual(['Xã <b>Ea Kao</b>', 'Phường Tân Lập']);
  });

  it('speaks the language of the account, changes it, and keeps the choice', async () => {
    sidebar = await openSidebar(ADDON, 'en_GB');
    const { page, lab } = sidebar;
    await page.getByRole('heading', { name: 'Import audits' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: good.name, mimeType: 'application/json', buffer: Buffer.from(good.text) }]);
    await page.getByText('Done: 1 imported, 0 unchanged, 0 refused.').waitFor();
    await dropFiles(page, [good]);
    await page.getByText('Done: 0 imported, 1 unchanged, 0 refused.').waitFor();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('heading', { name: 'Nhập lượt kiểm tra' }).waitFor();
    await expect.poll(() => lab.serverRun('getSetup')).toMatchObject({ language: 'vi' });
  });

  it('fits the sidebar and is used by keyboard', async () => {
    sidebar = await openSidebar(ADDON, 'vi');
    const { page } = sidebar;
    await dropFiles(page, [{ ...damaged, name: `${'ten-tep-rat-dai-'.repeat(8)}.json` }]);
    await page.getByText('Xong: 0 đã nhập').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      SIDEBAR_WIDTH,
    );
    await page.locator('body').press('Tab');
    const focused: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      focused.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
      await page.keyboard.press('Tab');
    }
    expect(focused).toEqual(['VI', 'EN', 'Chọn tệp…']);
  });
});
