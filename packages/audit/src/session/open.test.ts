import { auditIsIntact, readAuditRecord } from '@niemyet/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../testing/checklist.ts';
import { facts, HOME, html, page } from '../testing/page.ts';
import { options, portal } from '../testing/portal.ts';
import { menu, OTHER_TEXT, RECEPTION_TEXT, UNIT } from '../testing/site.ts';
import { auditId, openAudit } from './open.ts';
import { runAudit } from './run.ts';
import type { AuditOptions, AuditStep } from './session.ts';

const list = checklist([
  indicator(),
  indicator({ id: 'budget', terms: ['công khai ngân sách'], criteria: { available: { probe: 'document' } } }),
  indicator({ id: 'answers', terms: ['trả lời phản ánh'], dependsOn: 'reception' }),
]);
const END = { finishedAt: '2026-11-20T02:05:00Z' };
const RECEPTION = `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}`;
const PAGES = {
  '': menu({
    'Giới thiệu': '/gt',
    'Tin tức': '/tin',
    'Tiếp công dân': '/lich',
    'Công khai ngân sách': '/ns',
  }),
  gt: `<h1>Giới thiệu</h1>${OTHER_TEXT}`,
  tin: `<h1>Tin tức</h1><a href="/bai">Thông báo công khai ngân sách năm 2026</a>${OTHER_TEXT}`,
  lich: RECEPTION,
  ns: '<h1>Ngân sách</h1><a href="/ns.pdf">Báo cáo công khai ngân sách năm 2026</a>',
  bai: `<h1>Thông báo công khai ngân sách năm 2026</h1><p>${'công khai ngân sách xã '.repeat(20)}</p>`,
};

async function audit(pages: Parameters<typeof portal>[0], over: Partial<AuditOptions> = {}, checks = list) {
  const session = openAudit(checks, options(over));
  const steps: AuditStep[] = [];
  const { asked, fetch } = portal(pages);
  await runAudit(session, { fetch, onStep: step => void steps.push(step) });
  return { session, steps, asked, record: session.finish(END) };
}
const path = ({ url }: { url: string }) => url.slice(HOME.length);
const verdicts = (record: {
  findings: readonly { indicator: string; verdict: string; machine: { reason: string } }[];
}) =>
  Object.fromEntries(
    record.findings.map(({ indicator: id, verdict, machine }) => [id, `${verdict} ${machine.reason}`]),
  );

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

describe('replay', () => {
  it('gives the record of the live run', async () => {
    const { record, steps } = await audit(PAGES);
    const replayed = openAudit(list, options());
    for (const step of JSON.parse(JSON.stringify(steps)) as AuditStep[]) replayed.replay(step);
    expect(replayed.finish(END)).toEqual(record);
    expect(replayed.next()).toBeNull();
  });

  it('after a crash goes on where the audit was, wherever it ended', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 14 }, (_, n) => [`Lịch tiếp công dân thôn ${'abcdefghijklmn'[n]}`, `/t${n}`]),
    );
    const others = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [`Công khai ngân sách ${n}`, `/n${n}`]),
    );
    const pages = {
      '': menu({ ...entries, ...others }),
      ...Object.fromEntries(Object.keys(entries).map((_, n) => [`t${n}`, OTHER_TEXT])),
    };
    const { record, steps } = await audit(pages);
    expect(steps.length).toBeGreaterThan(20);
    for (const cut of [0, 1, 3, 7, 12, steps.length - 1]) {
      const session = openAudit(list, options());
      for (const step of steps.slice(0, cut)) session.replay(step);
      await runAudit(session, { ...portal(pages), concurrency: 1 });
      const whole = openAudit(list, options());
      await runAudit(whole, { ...portal(pages), concurrency: 1 });
      if (cut <= 1) expect(session.finish(END)).toEqual(whole.finish(END));
      expect(session.finish(END).pages.map(path).sort()).toEqual(record.pages.map(path).sort());
    }
  });

  it('asks next what the live run asked next', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`Lịch tiếp công dân thôn ${'abcdefghijklmn'[n]}`, `/t${n}`]),
    );
    const pages = {
      '': menu({ ...entries, 'Công khai ngân sách': '/n1', 'Ngân sách': '/n2', 'Tin tức': '/tin' }),
    };
    const live = openAudit(list, options());
    const { answer } = portal(pages);
    const steps: AuditStep[] = [];
    for (let request = live.next(); request !== null; request = live.next()) {
      const replayed = openAudit(list, options());
      for (const step of steps) replayed.replay(step);
      expect(replayed.next()).toEqual(request);
      steps.push(live.add(request, answer(request)));
    }
    expect(steps.length).toBeGreaterThan(10);
  });
});

const SHELL = '<div id="root"></div><script src="/app.js"></script>';

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
        'rendered:trang-chu.php5': {
          kind: 'html',
          finalUrl: HOME,
          status: 200,
          fetchedAt: '2026-11-20T02:00:00Z',
          bytes: 9,
          html: html(home),
          rendered: true,
        },
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
      '': {
        kind: 'html',
        finalUrl: HOME,
        status: 200,
        fetchedAt: END.finishedAt,
        bytes: 9,
        html: html('', 'T', body),
        rendered: false,
      },
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
        '': {
          kind: 'html' as const,
          finalUrl: MOVED,
          status: 200,
          fetchedAt: END.finishedAt,
          bytes: 9,
          html: html(menu({ 'Tiếp công dân': `${MOVED}lich` })),
          rendered: false,
        },
      },
    ],
    [
      'by meta refresh',
      {
        '': {
          kind: 'html' as const,
          finalUrl: HOME,
          status: 200,
          fetchedAt: END.finishedAt,
          bytes: 9,
          html: html('', 'T', `<meta http-equiv="refresh" content="0;url=${MOVED}vi">`),
          rendered: false,
        },
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
      '': {
        kind: 'html',
        finalUrl: 'https://vidu.gov.vn/',
        status: 200,
        fetchedAt: END.finishedAt,
        bytes: 9,
        html: html(menu({ 'Tiếp công dân': 'https://vidu.gov.vn/lich' })),
        rendered: false,
      },
      lich: RECEPTION,
    });
    expect(record.pages).toHaveLength(1);
    expect(record.findings.every(({ verdict }) => verdict === 'review')).toBe(true);
    expect(record.findings[0]?.machine.reason).toBe('home-elsewhere');
    expect(record.findings[0]?.machine.detail).toEqual({ host: 'vidu.gov.vn' });
  });
  it('to itself does not go round', async () => {
    const { asked } = await audit({
      '': {
        kind: 'html',
        finalUrl: HOME,
        status: 200,
        fetchedAt: END.finishedAt,
        bytes: 9,
        html: html('', 'T', '<meta http-equiv="refresh" content="5;url=/">'),
        rendered: false,
      },
    });
    expect(asked).toHaveLength(1);
  });
});

describe('what fails', () => {
  it.each(['dns', 'timeout', 'tls-expired', 'blocked', 'robots'] as const)(
    '%s leaves all unreached, never failed',
    async failure => {
      const { record } = await audit({ '': { failure } });
      expect(record.status).toBe('unreachable');
      expect(new Set(record.findings.map(({ verdict }) => verdict))).toEqual(new Set(['unreached']));
      expect(record.findings[0]?.machine.detail).toEqual({ tries: 3, problem: failure });
      expect(record.scores).toMatchObject({ total: null, grade: null });
      expect(readAuditRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
    },
  );
  it('on one page leaves the others', async () => {
    const { record } = await audit({ ...PAGES, ns: { failure: 'timeout' }, tin: { failure: 'reset' } });
    expect(record.status).toBe('complete');
    expect(verdicts(record)).toMatchObject({ reception: 'pass satisfied', budget: 'review lead-not-opened' });
    expect(record.pages.find(visit => path(visit) === 'ns')).toMatchObject({ failure: 'timeout', bytes: 0 });
  });
  it('with a status of an error is no page', async () => {
    const { record } = await audit({
      '': {
        kind: 'html',
        finalUrl: HOME,
        status: 503,
        fetchedAt: END.finishedAt,
        bytes: 9,
        html: html(PAGES['']),
        rendered: false,
      },
    });
    expect(record).toMatchObject({ status: 'unreachable', pages: [{ status: 503, failure: 'http-status' }] });
  });
  it('notes a file in place of a page', async () => {
    const { record } = await audit({ ...PAGES, lich: { file: 'application/pdf' } });
    expect(record.pages.find(visit => path(visit) === 'lich')).toMatchObject({
      failure: 'not-html',
      bytes: 9,
    });
  });
  it('stays interrupted where the user stopped it', async () => {
    const session = openAudit(list, options());
    const request = session.next();
    if (request === null) throw new Error('nothing asked');
    session.add(request, portal(PAGES).answer(request));
    expect(session.finish({ ...END, interrupted: true }).status).toBe('interrupted');
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

describe('documents', () => {
  const FILES = {
    '': menu({ 'Công khai ngân sách': '/ns', 'Tiếp công dân': '/lich' }),
    lich: RECEPTION,
    ns: '<h1>Ngân sách</h1><p><a href="/ns.pdf">Báo cáo công khai ngân sách năm 2026</a></p><p><a href="/cu.pdf">Báo cáo công khai ngân sách năm 2025</a></p>',
    'ns.pdf': { document: { scan: true } },
    'cu.pdf': { document: { scan: true } },
  };
  const opening = { canOpenDocuments: true };

  it('are not asked for where no one can open them', async () => {
    const { asked, record } = await audit(FILES);
    expect(asked.map(path)).not.toContain('ns.pdf');
    expect(verdicts(record)).toMatchObject({ budget: 'pass satisfied' });
  });

  it('are opened after the pages, told apart from them, and counted apart', async () => {
    const { asked, record, session } = await audit(FILES, { ...opening, limits: { maxPages: 3 } });
    expect(asked.slice(3).map(({ url, kind, reason }) => [url.slice(HOME.length), kind, reason])).toEqual([
      ['ns.pdf', 'document', 'document:budget'],
      ['cu.pdf', 'document', 'document:budget'],
    ]);
    expect(session.progress()).toMatchObject({ pagesRead: 3 });
    expect(record.pages.at(-1)).toMatchObject({ reason: 'document:budget', document: { scan: true } });
    expect(readAuditRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
  });

  it('are partial where all that was opened is a scan, and never a fail', async () => {
    expect(verdicts((await audit(FILES, opening)).record)).toMatchObject({ budget: 'partial scan-not-read' });
  });

  it('leave a verdict as it was where they cannot be read', async () => {
    const broken = { document: { problem: 'document-broken' as const } };
    const { record } = await audit({ ...FILES, 'ns.pdf': broken, 'cu.pdf': { failure: 'timeout' } }, opening);
    expect(verdicts(record)).toMatchObject({ budget: 'pass satisfied' });
    expect(record.pages.slice(-2).map(({ failure }) => failure)).toEqual(['document-broken', 'timeout']);
  });

  it('stay within their number', async () => {
    const { asked } = await audit(FILES, { ...opening, limits: { maxDocuments: 1 } });
    expect(asked.filter(({ kind }) => kind === 'document')).toHaveLength(1);
  });

  it('are opened by no audit of a single page', async () => {
    const { asked } = await audit({ '': FILES.ns }, { ...opening, scope: 'page' });
    expect(asked).toHaveLength(1);
  });

  it('are the same when the audit goes on after any step', async () => {
    const { record, steps } = await audit(FILES, opening);
    for (let cut = 1; cut < steps.length; cut++) {
      const again = openAudit(list, options(opening));
      for (const step of steps.slice(0, cut)) again.replay(JSON.parse(JSON.stringify(step)));
      await runAudit(again, portal(FILES));
      expect(again.finish(END).findings).toEqual(record.findings);
      expect(again.finish(END).pages).toHaveLength(record.pages.length);
    }
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

describe('hostile pages', () => {
  const LONG = 'Thông báo lịch tiếp công dân '.repeat(2) + 'chữ'.repeat(700);
  const piece = fc.constantFrom(
    `<h1>${LONG}</h1>`,
    `<a href="/lich" title="${LONG}">${LONG}</a>`,
    `<a href="/x${'y'.repeat(5000)}">Lịch tiếp công dân</a>`,
    `<a href="/lich">Lịch tiếp công dân ngày 31/02/2026</a>`,
    `<a href="/b.pdf">Thông báo lịch tiếp công dân ngày 31.02.2026</a>`,
    `<h2>Lịch tiếp công dân</h2><table><tr><td>Ngày 99/99/2026<td>tiếp công dân<tr><td>1<td>2</table>`,
    `<form><textarea></textarea><button>${LONG}</button></form>`,
    `<nav><a href="/lich">Tiếp công dân</a></nav>`,
    `<p>Lịch tiếp công dân đang cập nhật</p>`,
    `${'<div>'.repeat(300)}<a href="/lich">Lịch tiếp công dân</a>`,
    `<title>${LONG}</title>`,
    RECEPTION_TEXT,
  );
  const checks = checklist([
    indicator(),
    indicator({
      id: 'doc',
      criteria: { available: { probe: 'document' }, timely: { probe: 'freshness', days: 90 } },
    }),
    indicator({ id: 'tab', criteria: { available: { probe: 'table', columns: ['ngày', 'tiếp công dân'] } } }),
    indicator({ id: 'form', criteria: { available: { probe: 'form', purpose: 'message' } } }),
    indicator({ id: 'who', criteria: { available: { probe: 'page-health', check: 'unit-identity' } } }),
    indicator({ id: 'fresh', criteria: { available: { probe: 'freshness', of: 'portal', days: 30 } } }),
  ]);
  it('still give a record that can be read, and no error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 6 }),
        fc.array(piece, { maxLength: 6 }),
        async (home, lich) => {
          const { record } = await audit({ '': home.join(''), lich: lich.join('') }, {}, checks);
          expect(readAuditRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
          expect(record.findings.map(({ verdict }) => verdict)).not.toContain('error');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('auditId', () => {
  it('says unit, checklist and start', () => {
    expect(auditId('12345', 'commune-portal', '2026-11-22T08:00:00.123Z')).toBe(
      '12345-commune-portal-20261122T080000Z',
    );
  });
  it('is an id that a record may carry, whatever the code of the unit', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), code => {
        expect(auditId(code, 'commune-portal', '2026-11-22T08:00:00.000Z')).toMatch(
          /^[A-Za-z0-9._:-]{1,120}$/,
        );
      }),
    );
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
