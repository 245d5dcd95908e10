import { auditIsIntact, readAuditRecord } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { audit, END, list, PAGES, path, RECEPTION, verdicts } from '../testing/audits/audit.ts';
import { checklist, indicator } from '../testing/checklist.ts';
import { facts, HOME, html, page } from '../testing/page.ts';
import { options, portal } from '../testing/portal.ts';
import { menu, OTHER_TEXT, UNIT } from '../testing/site.ts';
import { openAudit } from './open.ts';
import { runAudit } from './run.ts';

describe('an audit', () => {
  it('opens the portal, finds what is posted and seals a record that can be read', async () => {
    const { record } = await audit(PAGES);
    expect(record.status).toBe('complete');
    expect(verdicts(record)).toMatchObject({ reception: 'pass satisfied', budget: 'pass satisfied' });
    expect(record.pages[0]).toMatchObject({ url: HOME, reason: 'home' });
    expect(record.pages.map(({ reason }) => reason)).toContain('lead:reception');
    expect(readAuditRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
    expect(auditIsIntact(record)).toBe(true);
  });

  it('gives byte-identical findings for the same pages', async () => {
    const { record } = await audit(PAGES);
    const again = await audit(PAGES);
    expect(JSON.stringify(again.record)).toBe(JSON.stringify(record));
    expect(JSON.stringify(again.session.findings())).toBe(JSON.stringify(record.findings));
  });

  it('takes pages read elsewhere as well as HTML', async () => {
    const records = Object.fromEntries(
      Object.entries(PAGES).map(([key, body]) => {
        const record = page(body, key, { bytes: html(body).length });
        return [
          key,
          { kind: 'record' as const, record: JSON.parse(JSON.stringify(record)) as typeof record },
        ];
      }),
    );
    expect((await audit(records)).record).toEqual((await audit(PAGES)).record);
  });

  it('asks for no page twice', async () => {
    const { asked } = await audit({
      ...PAGES,
      '': `${PAGES['']}<a href="/lich?utm_source=x">Lịch</a><a href="/lich#a">Lịch</a><a href="/index.html">Trang chủ</a>`,
    });
    expect(new Set(asked.map(path)).size).toBe(asked.length);
    expect(asked.map(path)).not.toContain('lich?utm_source=x');
  });

  it('stays within its pages', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`Mục ${n}`, `/m${n}`]));
    const { record, asked } = await audit({ '': menu(many) }, { limits: { maxPages: 5 } });
    expect(asked).toHaveLength(5);
    expect(record.pages).toHaveLength(5);
    expect(record.findings[0]?.machine.searched?.pagesLeft).toBeGreaterThan(10);
  });

  it('reads a portal to its end where all of it fits into the budget', async () => {
    const story = (n: number) =>
      `<p><a href="/bai-${n}">Đội bóng chuyền của thôn ${'thắng trận '.repeat(n + 5)}</a></p>`;
    const pages = { ...PAGES, tin: `<h1>Tin tức</h1>${[1, 2, 3].map(story).join('')}` };
    const maxPages = Object.keys(pages).length + 3;
    const whole = await audit(pages, { limits: { maxPages } });
    expect(whole.asked.map(path)).toEqual(expect.arrayContaining(['bai-1', 'bai-2', 'bai-3']));
    expect(whole.record.pages.at(-1)?.reason).toBe('follow');
    const part = await audit(pages, { limits: { maxPages: maxPages - 3 } });
    const stories = part.asked.map(path).filter(each => each.startsWith('bai-'));
    expect(stories).toEqual(['bai-1']);
    expect(part.record.pages.at(-1)?.reason).toBe('rest');
  });

  it('says of an absence how many pages were found and not opened, worth a request or not', async () => {
    const story = (n: number) =>
      `<p><a href="/bai-${n}">Đội bóng chuyền của thôn ${'thắng trận '.repeat(n + 5)}</a></p>`;
    const pages = {
      '': menu({ 'Tin tức': '/tin' }),
      tin: `<h1>Tin tức</h1>${[1, 2, 3, 4].map(story).join('')}`,
    };
    const { record } = await audit(pages, { limits: { maxPages: 3 } });
    expect(record.findings[0]?.machine).toMatchObject({ reason: 'not-found', searched: { pagesLeft: 3 } });
  });

  it('spends what is left of its budget on stories that speak of what is open', async () => {
    const story = (n: number, tail: string) =>
      `<p><a href="/bai-${n}">Chuyện ở thôn Đông những ngày cuối năm với bao điều vui buồn của bà con ${tail}</a></p>`;
    const stories = [story(1, 'nghề mộc'), story(2, 'quanh lịch tiếp công dân'), story(3, 'trồng cam')];
    const pages = { '': `${menu({ 'Tin tức': '/tin' })}`, tin: stories.join('') };
    const { asked, record } = await audit(pages, { limits: { maxPages: 3 } });
    expect(asked.map(path)).toEqual(['', 'tin', 'bai-2']);
    expect(record.pages.at(-1)?.reason).toBe('mention:reception');
  });

  it('opens the same pages of a live portal and of a saved copy', async () => {
    const checks = checklist([
      indicator(),
      indicator({ id: 'https', criteria: { available: { probe: 'http', check: 'https' } } }),
      indicator({
        id: 'name',
        terms: ['UBND xã'],
        criteria: { available: { probe: 'page-health', check: 'unit-identity' } },
      }),
    ]);
    const stories = Array.from(
      { length: 12 },
      (_, n) => `<p><a href="/b${n}">UBND xã họp phiên thứ ${n}</a></p>`,
    );
    const pages = { ...PAGES, tin: stories.join('') };
    const asked = async (kind: 'live' | 'offline') => {
      const session = openAudit(checks, options({ limits: { maxPages: 9 } }));
      session.setConnection({ kind, https: 'valid', redirectsToHttps: true });
      const { asked, fetch } = portal(pages);
      await runAudit(session, { fetch });
      return asked;
    };
    expect(await asked('live')).toEqual(await asked('offline'));
    expect((await asked('live')).map(({ reason }) => reason)).not.toContain('lead:name');
  });

  it('stays within its bytes', async () => {
    const { asked } = await audit(PAGES, { limits: { maxBytes: 1 } });
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('does not hang on an endless portal', async () => {
    const session = openAudit(list, options());
    let n = 0;
    await runAudit(session, {
      fetch: request =>
        Promise.resolve(
          portal({
            [path(request)]: menu({ [`Tiếp công dân ${++n}`]: `/t${n}`, [`Tin ${n}`]: `/u${n}` }),
          }).answer(request),
        ),
    });
    expect(session.finish(END).pages.length).toBeLessThan(40);
  });
});

describe('a saved copy', () => {
  it('is not judged for its connection', async () => {
    const checks = checklist([
      indicator({ id: 'https', criteria: { available: { probe: 'http', check: 'https' } } }),
      indicator({ id: 'reachable', criteria: { available: { probe: 'http', check: 'reachable' } } }),
    ]);
    const session = openAudit(checks, options());
    session.setConnection({ kind: 'offline' });
    await runAudit(session, portal(PAGES));
    expect(verdicts(session.finish(END))).toEqual({
      https: 'review offline-copy',
      reachable: 'review offline-copy',
    });
  });
});

describe('one page alone', () => {
  it('asks for no other and leaves to the inspector what another would prove', async () => {
    const { asked, record } = await audit(PAGES, { scope: 'page' });
    expect(asked).toHaveLength(1);
    expect(verdicts(record)).toMatchObject({ reception: 'review single-page', budget: 'review single-page' });
    expect(record.findings[0]?.evidence[0]).toMatchObject({ role: 'lead', text: 'Tiếp công dân' });
  });
});

describe('a finding that hangs on another', () => {
  it('is not applicable where that one is not met', async () => {
    expect(verdicts((await audit({ '': PAGES[''] })).record).answers).toBe('na depends-on-other');
    expect(verdicts((await audit(PAGES)).record).answers).toBe('fail not-found');
  });
  it('is unreached where the portal is', async () => {
    expect(verdicts((await audit({ '': { failure: 'dns' } })).record).answers).toBe(
      'unreached portal-unreachable',
    );
  });
});

describe('a sitemap', () => {
  it('gives pages that no menu names', async () => {
    const session = openAudit(list, options());
    session.setConnection({
      kind: 'live',
      sitemap: [`${HOME}chuyen-muc/lich-tiep-cong-dan`, 'https://khac.vn/lich-tiep-cong-dan'],
    });
    const { asked, fetch } = portal({ '': OTHER_TEXT, 'chuyen-muc/lich-tiep-cong-dan': RECEPTION });
    await runAudit(session, { fetch });
    expect(asked.map(path)).toEqual(['', 'chuyen-muc/lich-tiep-cong-dan']);
    expect(verdicts(session.finish(END)).reception).toBe('pass satisfied');
  });
});

describe('progress', () => {
  it('counts as open what the pages read leave open, where none waits', async () => {
    const session = openAudit(list, options());
    const before = session.progress().open;
    await runAudit(session, portal({ '': RECEPTION }));
    expect(session.progress()).toMatchObject({ pagesRead: 1, pagesLeft: 0, open: before - 1 });
  });

  it('counts what was read, failed and is still open', async () => {
    const session = openAudit(list, options());
    expect(session.progress()).toMatchObject({
      pagesRead: 0,
      pagesLeft: 1,
      open: 3,
      total: 3,
      maxPages: 100,
    });
    await runAudit(session, portal({ ...PAGES, gt: { failure: 'timeout' } }));
    const { pagesRead, pagesFailed, pagesLeft, open } = session.progress();
    expect({ pagesLeft, open }).toEqual({ pagesLeft: 0, open: 1 });
    expect(pagesFailed).toBeLessThanOrEqual(1);
    expect(pagesRead).toBeGreaterThan(3);
    expect(session.scores()).toEqual(session.finish(END).scores);
  });
});

describe('the facts of a visit', () => {
  it('stand in the record', async () => {
    const digest = 'a'.repeat(64);
    const record = page('<iframe src="/khung"></iframe>', '', { sha256: digest, title: 'Xã Hòa An' });
    const result = await audit(
      { '': { kind: 'record', record } },
      { unit: { ...UNIT, url: HOME }, scope: 'page' },
    );
    expect(result.record.pages[0]).toEqual({
      url: HOME,
      finalUrl: HOME,
      status: 200,
      fetchedAt: facts().fetchedAt,
      bytes: 1000,
      sha256: digest,
      rendered: false,
      framesNotRead: 1,
      reason: 'home',
      title: 'Xã Hòa An',
    });
  });
});
