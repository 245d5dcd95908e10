import type { AuditRecord, Finding } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../testing/checklist.ts';
import { HOME } from '../testing/page.ts';
import { options, portal } from '../testing/portal.ts';
import { menu, OTHER_TEXT, RECEPTION_TEXT, stepsOf } from '../testing/site.ts';
import { openAudit } from './open.ts';
import type { FetchOutcome } from './outcome.ts';
import { heldBack, pagesToOpenAgain, previousAudit } from './previous.ts';
import { runAudit } from './run.ts';
import type { AuditSession, PageRequest } from './session.ts';

const LIST = checklist([indicator(), indicator({ id: 'budget', terms: ['công khai ngân sách'] })]);
const filler = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`tin-${n}`, OTHER_TEXT]));
const HOME_PAGE = menu({
  ...Object.fromEntries(Object.keys(filler).map((path, n) => [`Mục ${n}`, `/${path}`])),
  'Công dân': '/cong-dan',
});
const RECEPTION = {
  title: 'Lịch tiếp công dân',
  body: `<main><h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}</main>`,
};
const PAGES = {
  '': HOME_PAGE,
  ...filler,
  'cong-dan': menu({ 'Lịch tiếp công dân': '/lich-tiep-dan' }),
  'lich-tiep-dan': RECEPTION,
};
const LICH = new URL('lich-tiep-dan', HOME).href;
const DOWN = { failure: 'timeout' } as const;
const GONE = { failure: 'http-status', status: 404 } as const;

async function run(
  session: AuditSession,
  fetch: (request: PageRequest) => FetchOutcome,
): Promise<AuditRecord> {
  await runAudit(session, { fetch: async request => fetch(request) });
  return session.finish({ finishedAt: '2026-11-20T03:00:00Z' });
}

const first = await run(openAudit(LIST, options()), portal(PAGES).answer);
const previous = previousAudit(first, LIST);
const reception = ({ findings }: AuditRecord) => findings.find(({ indicator }) => indicator === 'reception');

/** Audits again while the page of the proof answers as said, time after time; the last answer stays. */
async function again(answers: readonly Parameters<typeof portal>[0][string][]) {
  const asked: PageRequest[] = [];
  let time = 0;
  const record = await run(openAudit(LIST, options({ previous })), request => {
    asked.push(request);
    const proof = answers[Math.min(time, answers.length - 1)];
    if (request.url === LICH) time += 1;
    return portal({
      ...PAGES,
      'cong-dan': OTHER_TEXT,
      ...(proof === undefined ? {} : { 'lich-tiep-dan': proof }),
    }).answer(request);
  });
  return { record, asked, looks: asked.filter(({ url }) => url === LICH).map(({ reason }) => reason) };
}

describe('previousAudit', () => {
  it('keeps what was proved, with the pages that proved it', () => {
    expect(reception(first)?.verdict).toBe('pass');
    expect(previous).toEqual({
      id: first.id,
      digest: first.chain.digest,
      proofs: [{ indicator: 'reception', verdict: 'pass', pages: [LICH] }],
    });
  });

  it('follows renames, and leaves documents to the audit', () => {
    const renamed = previousAudit(first, { renames: { reception: 'reception-today' } });
    expect(renamed.proofs[0]?.indicator).toBe('reception-today');
    const document = { format: 'pdf', pagesRead: 1, pagesTotal: 1, scan: false };
    const pages = first.pages.map(page => ({ ...page, document }));
    expect(previousAudit({ ...first, pages }, LIST).proofs).toEqual([]);
  });
});

describe('an audit that knows an earlier one', () => {
  it('opens the proofs first, and needs fewer pages for the same verdicts', async () => {
    const { record, asked } = await again([RECEPTION]);
    expect(asked[1]).toMatchObject({ url: LICH, reason: 'previous:reception' });
    expect(record.findings.map(({ verdict }) => verdict)).toEqual(
      first.findings.map(({ verdict }) => verdict),
    );
    expect(record.since).toEqual({ id: first.id, digest: first.chain.digest });
    expect(record.pages.length).toBeLessThanOrEqual(first.pages.length);
  });

  it('settles what is proved without looking further', async () => {
    const one = checklist([indicator()]);
    const before = await run(openAudit(one, options()), portal(PAGES).answer);
    const known = previousAudit(before, one);
    const after = await run(openAudit(one, options({ previous: known })), portal(PAGES).answer);
    expect(reception(after)?.verdict).toBe('pass');
    expect(after.pages.findIndex(page => page.finalUrl === LICH)).toBe(1);
    expect(before.pages.findIndex(page => page.finalUrl === LICH)).toBeGreaterThan(1);
  });

  it('tries a page that does not answer again, and takes nothing back where it never does', async () => {
    const { record, looks } = await again([DOWN]);
    expect(looks).toEqual(['previous:reception', 'again:reception', 'again:reception']);
    expect(reception(record)).toMatchObject({
      verdict: 'review',
      machine: {
        verdict: 'review',
        reason: 'proof-not-reopened',
        detail: { entry: LICH, problem: 'timeout' },
      },
    });
  });

  it('finds the proof again where the page answers later', async () => {
    const { record, looks } = await again([DOWN, RECEPTION]);
    expect(looks).toEqual(['previous:reception', 'again:reception']);
    expect(reception(record)?.verdict).toBe('pass');
    const proof = reception(record)?.evidence.find(({ role }) => role === 'proof');
    expect(record.pages[proof?.page ?? -1]?.reason).toBe('again:reception');
  });

  it('looks once more at a page that came empty', async () => {
    const { record, looks } = await again(['<main></main>', RECEPTION]);
    expect(looks).toHaveLength(2);
    expect(reception(record)?.verdict).toBe('pass');
  });

  it('keeps what it saw where the other look shows less', async () => {
    const { record } = await again([{ ...RECEPTION, body: OTHER_TEXT.repeat(3) }, '<p>']);
    expect(record.pages.filter(page => page.finalUrl === LICH)).toHaveLength(2);
    expect(reception(record)?.verdict).toBe('fail');
  });

  it('lets it fail where the server says twice that the page is gone', async () => {
    const { record, looks } = await again([GONE]);
    expect(looks).toEqual(['previous:reception', 'again:reception']);
    expect(reception(record)?.verdict).toBe('fail');
  });

  it('looks again though the budget of pages is spent', async () => {
    const asked: string[] = [];
    const session = openAudit(LIST, options({ previous, limits: { maxPages: 2 } }));
    await run(session, request => {
      asked.push(request.reason);
      return portal({ ...PAGES, 'lich-tiep-dan': DOWN }).answer(request);
    });
    expect(asked).toEqual(['home', 'previous:reception', 'again:reception', 'again:reception']);
  });

  it('goes on from its steps as if it had not stopped', async () => {
    const { fetch } = portal({ ...PAGES, 'cong-dan': OTHER_TEXT, 'lich-tiep-dan': DOWN });
    const session = openAudit(LIST, options({ previous }));
    const steps: Parameters<AuditSession['replay']>[0][] = [];
    await runAudit(session, { fetch, onStep: step => void steps.push(step) });
    expect(steps.filter(({ request }) => request.reason === 'again:reception')).toHaveLength(2);
    const resumed = openAudit(LIST, options({ previous }));
    for (const step of steps) resumed.replay(step);
    expect(resumed.next()).toBeNull();
    expect(resumed.findings()).toEqual(session.findings());
  });

  it('looks at no more than so many pages again', () => {
    const many = Array.from({ length: 50 }, (_, n) => `${HOME}trang-${n}`);
    const wide = { ...previous, proofs: [{ indicator: 'reception', verdict: 'pass', pages: many } as const] };
    const finding: Finding = {
      indicator: 'reception',
      verdict: 'fail',
      machine: { verdict: 'fail', criteria: {}, reason: 'not-found' },
      evidence: [],
    };
    expect(pagesToOpenAgain(wide, [finding], [])).toHaveLength(30);
    expect(pagesToOpenAgain(wide, [{ ...finding, verdict: 'na' }], [])).toEqual([]);
    expect(heldBack(wide, [finding], [])[0]?.machine.detail).toMatchObject({ problem: 'not-opened' });
    expect(heldBack(wide, [{ ...finding, verdict: 'pass' }], [])[0]?.verdict).toBe('pass');
  });

  it('leaves the home page be: it was tried often enough', () => {
    const atHome = {
      ...previous,
      proofs: [{ indicator: 'reception', verdict: 'pass', pages: [HOME] } as const],
    };
    const finding = { ...(reception(first) as Finding), verdict: 'fail' } as const;
    expect(pagesToOpenAgain(atHome, [finding], stepsOf({ '': OTHER_TEXT }))).toEqual([]);
  });
});
