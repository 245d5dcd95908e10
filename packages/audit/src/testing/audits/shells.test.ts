import { describe, expect, it } from 'vitest';
import { HOME, html } from '../page.ts';
import { menu, UNIT } from '../site.ts';
import { audit, END, path, RECEPTION, verdicts } from './audit.ts';

const SHELL = '<div id="root"></div><script src="/app.js"></script>';

/** A page that came from an address. */
const answered = (finalUrl: string, source: string, rendered = false) => ({
  kind: 'html' as const,
  finalUrl,
  status: 200,
  fetchedAt: END.finishedAt,
  bytes: 9,
  html: source,
  rendered,
});

describe('a shell', () => {
  it('is asked for again to be rendered, and all after it, where someone can', async () => {
    const pages = {
      '': SHELL,
      'rendered:': menu({ 'Tiếp công dân': '/lich' }),
      lich: SHELL,
      'rendered:lich': RECEPTION,
    };
    const { asked, record } = await audit(pages, { canRender: true });
    expect(asked.map(({ url, render }) => [url, render])).toEqual([
      [HOME, false],
      [HOME, true],
      [`${HOME}lich`, true],
    ]);
    expect(verdicts(record).reception).toBe('pass satisfied');
    expect(record.pages[2]?.rendered).toBe(true);
  });
  it('is left to the inspector where no one can', async () => {
    const { asked, record } = await audit({ '': SHELL });
    expect(asked).toHaveLength(1);
    expect(verdicts(record).reception).toBe('review scripts-not-run');
  });
  it('that could not be rendered is left to the inspector, and no unreachable portal', async () => {
    const { record } = await audit({ '': SHELL, 'rendered:': { failure: 'timeout' } }, { canRender: true });
    expect(record.status).toBe('complete');
    expect(verdicts(record).reception).toBe('review scripts-not-run');
  });
  it('is not taken for the home page’s place when another address leads there', async () => {
    const home = menu({ 'Trang chủ': '/trang-chu.php5', 'Tiếp công dân': '/lich' });
    const { record } = await audit(
      {
        '': SHELL,
        'rendered:': home,
        'rendered:trang-chu.php5': answered(HOME, html(home), true),
        'rendered:lich': RECEPTION,
      },
      { canRender: true },
    );
    expect(record.pages.map(path)).toContain('trang-chu.php5');
    expect(verdicts(record).reception).toBe('pass satisfied');
  });
});

describe('a home page that only forwards', () => {
  it.each([
    ['by meta refresh', '<meta http-equiv="refresh" content="0;URL=\'/vi/trang\'">'],
    ['by a frame', '<iframe src="/vi/trang"></iframe>'],
  ])('%s hands its part on', async (_, body) => {
    const { record } = await audit({
      '': answered(HOME, html('', 'T', body)),
      'vi/trang': menu({ 'Tiếp công dân': '/lich' }),
      lich: RECEPTION,
    });
    expect(record.pages.slice(0, 2).map(({ reason, url }) => [reason, url])).toEqual([
      ['home', HOME],
      ['home', `${HOME}vi/trang`],
    ]);
    expect(verdicts(record).reception).toBe('pass satisfied');
  });
  /** As long as the portal's own address: the pages are told by what follows it. */
  const MOVED = 'https://hoabi.vidu.gov.vn/';
  it.each([
    [
      'by a redirect',
      {
        '': answered(MOVED, html(menu({ 'Tiếp công dân': `${MOVED}lich` }))),
      },
    ],
    [
      'by meta refresh',
      {
        '': answered(HOME, html('', 'T', `<meta http-equiv="refresh" content="0;url=${MOVED}vi">`)),
        vi: menu({ 'Tiếp công dân': '/lich' }),
      },
    ],
  ])('to another host, %s, stands there', async (_, pages) => {
    const { record } = await audit({ ...pages, lich: RECEPTION });
    expect(record.pages.map(({ url }) => url)).toContain(`${MOVED}lich`);
    expect(verdicts(record).reception).toBe('pass satisfied');
    expect(record.unit.url).toBe(UNIT.url);
  });

  it('is not the unit’s where it is that of the province: nothing there is credited', async () => {
    const { record } = await audit({
      '': answered('https://vidu.gov.vn/', html(menu({ 'Tiếp công dân': 'https://vidu.gov.vn/lich' }))),
      lich: RECEPTION,
    });
    expect(record.pages).toHaveLength(1);
    expect(record.findings.every(({ verdict }) => verdict === 'review')).toBe(true);
    expect(record.findings[0]?.machine.reason).toBe('home-elsewhere');
    expect(record.findings[0]?.machine.detail).toEqual({ host: 'vidu.gov.vn' });
  });
  it('to itself does not go round', async () => {
    const { asked } = await audit({
      '': answered(HOME, html('', 'T', '<meta http-equiv="refresh" content="5;url=/">')),
    });
    expect(asked).toHaveLength(1);
  });
});
