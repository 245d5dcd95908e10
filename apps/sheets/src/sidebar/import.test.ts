import { describe, expect, it } from 'vitest';
import { openAddon } from '../testing/lab.ts';
import { audits, fileOf, recordOf } from '../testing/records.ts';
import { draw, type ImportContext, importFiles, type PickedFile, send } from './import.ts';
import type { RemoteServer } from './server.ts';
import { count, type Session } from './session.ts';

const picked = ({ name, text }: { name: string; text: string }): PickedFile => ({
  name,
  size: text.length,
  text: async () => text,
});

/** The add-on in the lab as the sidebar's server; calls whose turn is in `fails` fail before they arrive. */
async function contextOf(fails: readonly string[] = []) {
  const lab = await openAddon();
  const planned = [...fails];
  const sent: number[] = [];
  const call =
    (name: string) =>
    async (...args: unknown[]): Promise<never> => {
      if (planned[0] === name) {
        planned.shift();
        throw new Error('mất mạng');
      }
      if (name === 'importAudits') sent.push((args[0] as { files: unknown[] }).files.length);
      return lab.serverRun(name, ...args) as never;
    };
  const server: RemoteServer = {
    getSetup: call('getSetup'),
    setLanguage: call('setLanguage'),
    importAudits: call('importAudits'),
    layOut: call('layOut'),
  };
  const shown: Session[] = [];
  const pauses: number[] = [];
  const context: ImportContext = {
    server,
    language: 'vi',
    pause: async milliseconds => void pauses.push(milliseconds),
    show: session => shown.push(session),
  };
  return { lab, context, shown, pauses, sent };
}

describe('an import from the sidebar', () => {
  it('reads, sends, draws, and says what became of every file', async () => {
    const { context, shown, lab } = await contextOf();
    const good = fileOf(recordOf({ code: '1' }));
    const done = await importFiles(
      [picked(good), picked({ name: 'cut.json', text: '{' }), picked(good)],
      context,
    );
    expect(done.items.map(item => `${item.name} ${item.status}`)).toEqual([
      '1.json imported',
      'cut.json refused',
      '1.json unchanged',
    ]);
    expect([...new Set(shown.map(session => session.phase))]).toEqual([
      'reading',
      'sending',
      'drawing',
      'done',
    ]);
    expect(done.tabs.at(-1)).toBe('Ma trận 2026-Q4');
    expect(lab.spreadsheet.sheet('Ma trận 2026-Q4').display()).toHaveLength(6);
  });

  it('sends many in chunks', async () => {
    const { context, sent } = await contextOf();
    const done = await importFiles(
      audits(450).map(record => picked(fileOf(record))),
      context,
    );
    expect(sent).toEqual([200, 200, 50]);
    expect(count(done, 'imported')).toBe(450);
  });

  it('tries again by itself', async () => {
    const { context, pauses } = await contextOf(['importAudits', 'importAudits', 'layOut']);
    const done = await importFiles([picked(fileOf(recordOf({ code: '1' })))], context);
    expect(count(done, 'imported')).toBe(1);
    expect(pauses).toEqual([1000, 4000, 1000]);
  });

  it('keeps what could not be sent for another try, and sends it then', async () => {
    const { context } = await contextOf(['importAudits', 'importAudits', 'importAudits']);
    const stopped = await importFiles([picked(fileOf(recordOf({ code: '1' })))], context);
    expect(stopped.items).toMatchObject([{ status: 'unsent', reason: 'mất mạng' }]);
    expect(stopped.phase).toBe('done');
    const done = await send(stopped, context);
    expect(done.items).toMatchObject([{ status: 'imported' }]);
    expect(done.tabs).toContain('Ma trận 2026-Q4');
  });

  it('says that the matrix was not drawn, and draws it then', async () => {
    const { context } = await contextOf(['layOut', 'layOut', 'layOut']);
    const stopped = await importFiles([picked(fileOf(recordOf({ code: '1' })))], context);
    expect(stopped).toMatchObject({ notDrawn: 'mất mạng', tabs: [] });
    const done = await draw(stopped, context);
    expect(done.notDrawn).toBeUndefined();
    expect(done.tabs).toHaveLength(4);
  });

  it('refuses what is too large or cannot be read', async () => {
    const { context } = await contextOf();
    const large: PickedFile = { name: 'large.json', size: 20_000_001, text: async () => '' };
    const locked: PickedFile = {
      name: 'locked.json',
      size: 1,
      text: async () => {
        throw new Error('NotReadableError');
      },
    };
    const done = await importFiles([large, locked], context);
    expect(done.items.map(item => item.reason)).toEqual([
      expect.stringContaining('20 MB'),
      expect.stringContaining('trình duyệt không đọc được tệp'),
    ]);
  });
});
