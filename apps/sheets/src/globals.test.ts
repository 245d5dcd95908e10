import { describe, expect, it } from 'vitest';
import { importRecords, openAddon } from './testing/lab.ts';
import { recordOf } from './testing/records.ts';

describe('the globals of the add-on', () => {
  it.each([
    ['vi', 'Nhập lượt kiểm tra…', 'Dựng lại các trang'],
    ['en_GB', 'Import audits…', 'Rebuild the tabs'],
  ])('make the menu before anything is granted (%s)', async (locale, open, rebuild) => {
    const lab = await openAddon({ authMode: 'NONE', locale });
    lab.run('onOpen');
    lab.run('onInstall');
    const items = [
      { label: open, functionName: 'showSidebar' },
      { label: rebuild, functionName: 'rebuildTabs' },
    ];
    expect(lab.ui.menus).toEqual([
      { title: 'Niêm Yết', items },
      { title: 'Niêm Yết', items },
    ]);
  });

  it('open the sidebar', async () => {
    const lab = await openAddon();
    lab.run('showSidebar');
    expect(lab.ui.sidebars).toEqual([
      { title: 'Niêm Yết', html: expect.stringContaining('<!doctype html>') },
    ]);
  });

  it('rebuild every tab from the menu, and say so where there is nothing yet', async () => {
    const lab = await openAddon({ locale: 'en' });
    lab.run('rebuildTabs');
    expect(lab.ui.toasts.at(-1)?.text).toContain('holds no audits yet');
    importRecords(lab, [recordOf({ code: '1' }), recordOf({ code: '1', id: 'b', round: '2027-Q1' })]);
    lab.run('rebuildTabs');
    expect(lab.ui.toasts.at(-1)).toEqual({ title: 'Niêm Yết', text: '2 inspection matrices rebuilt.' });
    expect(lab.spreadsheet.sheet('Ma trận 2027-Q1').display()[0]?.[0]).toBe(
      'INSPECTION MATRIX · ROUND 2027-Q1',
    );
  });

  it('keep the language a user chose', async () => {
    const lab = await openAddon({ locale: 'vi' });
    expect(lab.serverRun('getSetup')).toEqual({ language: 'vi', checklists: ['commune-portal 1.0.0'] });
    expect(lab.serverRun('setLanguage', 'en')).toBe('en');
    expect(lab.serverRun('getSetup')).toMatchObject({ language: 'en' });
  });

  it('are all there is to call', async () => {
    const lab = await openAddon();
    for (const inner of ['planImport', 'importInto', 'digestOf', 'niemyet_']) {
      expect(() => lab.serverRun(inner)).toThrow();
    }
  });
});
