import { describe, expect, it } from 'vitest';
import { HOME } from '../testing/page.ts';
import { menu, OTHER_TEXT, siteOf } from '../testing/site.ts';
import { findLeads, targetOfAddress } from './leads.ts';

const leadsOf = (pages: Parameters<typeof siteOf>[0]) => {
  const { site, indicator } = siteOf(pages);
  return findLeads(site, indicator);
};
const states = (pages: Parameters<typeof siteOf>[0]) => leadsOf(pages).map(lead => lead.target.state);

describe('where a lead leads', () => {
  it.each([
    ['a page that was opened', { '': menu({ 'Tiếp công dân': '/lich' }), lich: OTHER_TEXT }, 'opened'],
    ['a page not opened yet', { '': menu({ 'Tiếp công dân': '/lich' }) }, 'unopened'],
    [
      'a page that failed',
      { '': menu({ 'Tiếp công dân': '/lich' }), lich: { failure: 'timeout' as const } },
      'failed',
    ],
    ['a file', { '': menu({ 'Tiếp công dân': '/lich.pdf' }) }, 'file'],
    [
      'a page that is a file',
      { '': menu({ 'Tiếp công dân': '/tai?id=1' }), 'tai?id=1': { file: 'application/pdf' } },
      'file',
    ],
    ['another site', { '': menu({ 'Tiếp công dân': 'https://vidu.gov.vn/' }) }, 'off-site'],
    ['nowhere', { '': menu({ 'Tiếp công dân': '#' }) }, 'nowhere'],
    ['a postback', { '': menu({ 'Tiếp công dân': "javascript:__doPostBack('a','')" }) }, 'postback'],
    ['the home page', { '': menu({ 'Tiếp công dân': '/' }) }, 'same-page'],
  ])('%s', (_, pages, state) => {
    expect(states(pages)).toEqual([state]);
  });

  it('says why and with which status a page failed', () => {
    const [lead] = leadsOf({
      '': menu({ 'Tiếp công dân': '/lich' }),
      lich: { failure: 'http-status', status: 404 },
    });
    expect(lead?.target).toMatchObject({ failure: 'http-status', status: 404 });
  });

  it('knows a page by all its addresses', () => {
    const { site } = siteOf({ '': '<p>a</p>', lich: '<p>b</p>' });
    const home = site.home;
    if (home === null) throw new Error('no home');
    expect(targetOfAddress(site, home, `${HOME}lich/?utm_source=x#y`, 'a').state).toBe('opened');
    expect(targetOfAddress(site, home, undefined, 'onclick').state).toBe('nowhere');
  });
});

describe('what is a lead', () => {
  it('is an entry, a heading, a file; not a passing mention, not running text', () => {
    const leads = leadsOf({
      '': `${menu({ 'Tiếp công dân': '/lich' })}<h2>Lịch tiếp công dân</h2><p>Xã tiếp công dân hằng tuần.</p><a href="/b.pdf">Thông báo lịch tiếp công dân</a>
        <a href="/tin">Chủ tịch xã trao quà cho gia đình chính sách nhân dịp buổi tiếp công dân cuối năm</a>`,
    });
    expect(leads.map(({ kind, text }) => [kind, text])).toEqual([
      ['link', 'Tiếp công dân'],
      ['document', 'Thông báo lịch tiếp công dân'],
      ['heading', 'Lịch tiếp công dân'],
    ]);
  });
  it('is counted once, however often it is repeated', () => {
    const nav = menu({ 'Tiếp công dân': '/lich', 'TIẾP CÔNG DÂN': '/lich#x' });
    expect(leadsOf({ '': nav + nav, a: nav, b: nav, c: nav })).toHaveLength(1);
  });
  it('is a picture by its name or its address', () => {
    const leads = leadsOf({
      '': '<a href="/a"><img alt="Lịch tiếp công dân" src="/x.png"></a><a href="/tiep-cong-dan"><img src="/y.png"></a>',
    });
    expect(leads.map(({ byAddress }) => byAddress)).toEqual([false, true]);
  });
  it('is no title attribute beside other words', () => {
    expect(leadsOf({ '': '<a href="/a" title="Tiếp công dân">Xem thêm</a>' })).toEqual([]);
  });
  it('is nothing hidden that leads away, and no hidden heading', () => {
    expect(
      leadsOf({ '': '<div hidden><a href="https://khac.vn/">Tiếp công dân</a><h2>Tiếp công dân</h2></div>' }),
    ).toEqual([]);
  });
  it('is bounded', () => {
    const many = Array.from({ length: 400 }, (_, n) => `<p><a href="/t${n}">Tiếp công dân ${n}</a></p>`).join(
      '',
    );
    expect(leadsOf({ '': many })).toHaveLength(200);
  });
  it('is found once for a site', () => {
    const { site, indicator } = siteOf({ '': menu({ 'Tiếp công dân': '/lich' }) });
    expect(findLeads(site, indicator)).toBe(findLeads(site, indicator));
  });
});

describe('an entry that only opens a group', () => {
  const group = (inner: string) =>
    `<nav><ul><li><a href="javascript:void(0)">Tiếp công dân</a><ul>${inner}</ul></li><li><a href="/tin">Tin</a></li></ul></nav>`;
  it('leads to what stands under it', () => {
    const leads = leadsOf({
      '': group('<li><a href="/a">Thời gian</a><li><a href="#">Khác</a><li><a href="/b.pdf">Biểu mẫu</a>'),
      a: OTHER_TEXT,
    });
    expect(leads.map(({ text, target, grouped, broad }) => [text, target.state, grouped, broad])).toEqual([
      ['Thời gian', 'opened', true, true],
      ['Biểu mẫu', 'file', true, true],
    ]);
  });
  it('leads nowhere where nothing stands under it', () => {
    expect(states({ '': group('') })).toEqual(['nowhere']);
  });
});

it('is a lead that names the subject only together with what it stands under', () => {
  const { site, indicator } = siteOf(
    { '': '<aside><h3>Tiếp công dân</h3><ul><li><a href="/a">Lịch</a><li><a href="/b">Ảnh</a></ul></aside>' },
    { terms: ['lịch tiếp công dân'] },
  );
  expect(findLeads(site, indicator)).toMatchObject([
    { text: 'Lịch', joined: 'Lịch Tiếp công dân', target: { state: 'unopened' } },
  ]);
});
