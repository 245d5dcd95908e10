import { describe, expect, it } from 'vitest';
import { Frontier } from '../frontier/frontier.ts';
import { compileChecklist } from '../match/compile.ts';
import { observationOf } from '../site/observation.ts';
import { checklist, indicator, ON } from '../testing/checklist.ts';
import { HOME, page } from '../testing/page.ts';
import { options } from '../testing/portal.ts';
import { menu, siteOf, stepsOf } from '../testing/site.ts';
import { Requests } from './requests.ts';
import { type AuditOptions, type AuditStep, DEFAULT_LIMITS, type PageRequest } from './session.ts';

const BODY = menu({ 'Lịch tiếp công dân': '/lich', 'Tin tức': '/tin', 'Văn bản': '/vb' });
const compiled = compileChecklist(checklist([indicator()]), ON);
const path = (request: PageRequest | null) => request?.url.slice(HOME.length);

/** The requests of an audit whose home page names three pages; `steps` is what it has so far. */
function requestsOf(over: Partial<AuditOptions> = {}, limits = {}) {
  const frontier = new Frontier(compiled, HOME);
  const steps: AuditStep[] = [];
  const asked = { findings: 0, site: 0 };
  const { site } = siteOf({ '': BODY });
  const requests = new Requests(
    options(over),
    { ...DEFAULT_LIMITS, ...limits },
    frontier,
    { weight: () => 1 },
    steps,
    {
      findings: () => {
        asked.findings += 1;
        return [];
      },
      site: () => {
        asked.site += 1;
        return site;
      },
    },
  );
  const answer = () => {
    const [step] = stepsOf({ '': BODY }) as [AuditStep];
    steps.push(step);
    requests.answered();
    requests.taken(step);
    const record = page(BODY);
    frontier.addPage(record, observationOf(compiled, record));
    return step;
  };
  /** All that is asked for from here on. */
  const rest = () => {
    const paths: (string | undefined)[] = [];
    for (let next = requests.next(); next !== null; next = requests.next()) paths.push(path(next));
    return paths;
  };
  return { requests, frontier, steps, asked, answer, rest };
}

describe('the requests of an audit', () => {
  it('begin with the home page, and go on when it has come', () => {
    const { requests, answer, rest } = requestsOf();
    expect(requests.next()).toEqual({ url: HOME, reason: 'home', render: false });
    expect(requests.next()).toBeNull();
    answer();
    expect(rest()).toEqual(['lich', 'tin', 'vb']);
  });
  it('stay within the pages of the budget', () => {
    const { requests, answer, rest } = requestsOf({}, { maxPages: 2 });
    requests.next();
    answer();
    expect(requests.left).toBeGreaterThan(0);
    expect(rest()).toEqual(['lich']);
  });
  it('are one where one page is asked about, or where the portal is another body’s', () => {
    const one = requestsOf({ scope: 'page' });
    one.requests.next();
    one.answer();
    expect(one.rest()).toEqual([]);
    const other = requestsOf();
    other.requests.next();
    other.answer();
    other.requests.elsewhere = true;
    expect(other.rest()).toEqual([]);
  });
  it('go first to the page behind a home page that only forwards, once', () => {
    const { requests, answer, rest } = requestsOf();
    requests.next();
    answer();
    requests.follow(`${HOME}vi`);
    requests.follow(`${HOME}vi`);
    expect(requests.waiting).toBe(1);
    expect(requests.next()).toEqual({ url: `${HOME}vi`, reason: 'home', render: false });
    expect(rest()).toEqual(['lich', 'tin', 'vb']);
  });
  it('render a page that came as a shell, and all that follow', () => {
    const { requests, answer } = requestsOf();
    const home = requests.next() as PageRequest;
    answer();
    requests.render(home);
    expect(requests.next()).toEqual({ ...home, render: true });
    expect(requests.next()).toMatchObject({ url: `${HOME}lich`, render: true });
  });
  it('count what is taken again as asked, and do not ask for it anew', () => {
    const { requests, answer, rest } = requestsOf({}, { maxPages: 3 });
    const home: PageRequest = { url: HOME, reason: 'home', render: false };
    requests.replayed(home);
    expect(requests.waiting).toBe(0);
    requests.replayed({ url: `${HOME}lich`, reason: 'lead:reception', render: false });
    requests.replayed({ url: `${HOME}vb`, reason: 'again:reception', render: false });
    requests.replayed({ url: `${HOME}a.pdf`, reason: 'document:reception', render: false, kind: 'document' });
    answer();
    expect(rest()).toEqual(['tin']);
  });
  it('look again at what was proved before, when every page has come', () => {
    const previous = {
      id: 'a-0',
      digest: `sha256:${'1'.repeat(64)}`,
      proofs: [{ indicator: 'reception', verdict: 'pass' as const, pages: [`${HOME}cu`] }],
    };
    const { requests, answer, asked } = requestsOf({ previous }, { maxPages: 1 });
    requests.next();
    expect(requests.next()).toBeNull();
    expect(asked.findings).toBe(0);
    answer();
    requests.next();
    expect(asked.findings).toBe(1);
  });
  it('ask for documents once every page has come, where someone can open them', () => {
    const waits = requestsOf({ canOpenDocuments: true }, { maxPages: 2 });
    waits.requests.next();
    waits.answer();
    waits.requests.next();
    waits.requests.next();
    expect(waits.asked.site).toBe(0);
    waits.answer();
    waits.requests.next();
    expect(waits.asked.site).toBe(1);
    const cannot = requestsOf({}, { maxPages: 1 });
    cannot.requests.next();
    cannot.answer();
    cannot.requests.next();
    expect(cannot.asked.site).toBe(0);
  });
});
