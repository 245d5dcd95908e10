import type { FetchOutcome, PageRecord } from '@niemyet/audit';
import { describe, expect, it, vi } from 'vitest';
import { failed, pageOf } from '../fetch/page.ts';
import { engineOf } from '../fixtures/engine.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { NOW } from '../fixtures/settings.ts';
import type { PageSource } from '../source.ts';
import { auditTarget } from './target.ts';

const HOME = 'https://hoaan.gov.vn/';

/** A portal of these pages; what is not there is a 404. */
function source(pages: Record<string, string | FetchOutcome>) {
  const asked: string[] = [];
  let closed = 0;
  const portal: PageSource = {
    home: HOME,
    scope: 'portal',
    canRender: async () => false,
    async fetch({ url }) {
      asked.push(url);
      const page = pages[url];
      if (page === undefined) return failed('http-status', { status: 404, fetchedAt: NOW });
      if (typeof page !== 'string') return page;
      return pageOf(Buffer.from(page), { finalUrl: url, status: 200, fetchedAt: NOW });
    },
    connection: async () => ({ kind: 'live', https: 'valid' }),
    async close() {
      closed += 1;
    },
  };
  return { portal, asked, closed: () => closed };
}

function audit(portal: PageSource, fake: ReturnType<typeof engineOf>, signal?: AbortSignal) {
  const progress: string[] = [];
  const audited = auditTarget({
    engine: async () => fake.engine,
    checklist: CHECKLIST,
    source: portal,
    unitOf: (url, title) => ({ code: '1', name: title || 'chưa rõ', level: 'commune', url }),
    round: '2026-Q4',
    on: '2026-11-22',
    now: () => NOW,
    onProgress: (_, url) => progress.push(url),
    ...(signal ? { signal } : {}),
  });
  return { audited, progress };
}

describe('auditTarget', () => {
  it('names the unit by the title and asks for the home page once', async () => {
    const { portal, asked, closed } = source({ [HOME]: '<title>Xã Hòa An</title>', [`${HOME}a`]: '<p>' });
    const fake = engineOf([`${HOME}a`]);
    const { audited, progress } = audit(portal, fake);
    const { record, homeFailure } = await audited;
    expect(record).toMatchObject({
      id: '1-sample-20261122T010000Z',
      unit: { name: 'Xã Hòa An', url: HOME },
      status: 'complete',
      round: '2026-Q4',
    });
    expect(homeFailure).toBeUndefined();
    expect(asked).toEqual([HOME, `${HOME}a`]);
    expect(progress).toEqual([HOME, `${HOME}a`]);
    expect(fake.connections).toEqual([{ kind: 'live', https: 'valid' }]);
    expect(closed()).toBe(1);
  });

  it('prepares the checklist while the home page is waited for', async () => {
    const { portal } = source({ [HOME]: '<title>Xã Hòa An</title>' });
    const fake = engineOf();
    const log: string[] = [];
    vi.mocked(fake.engine.prepareChecklist).mockImplementation(() => void log.push('prepared'));
    const slow: PageSource = {
      ...portal,
      connection: portal.connection,
      async fetch(request) {
        if (request.url !== HOME) return portal.fetch(request);
        log.push('asked');
        await new Promise(resolve => setTimeout(resolve, 20));
        log.push('answered');
        return portal.fetch(request);
      },
    };
    await audit(slow, fake).audited;
    expect(log.slice(0, 3)).toEqual(['asked', 'prepared', 'answered']);
  });

  it('reads the home page while the connection is looked at, once', async () => {
    const { portal } = source({ [HOME]: '<title>Xã Hòa An</title>' });
    const fake = engineOf();
    const log: string[] = [];
    const read: FetchOutcome = { kind: 'record', record: { url: HOME } as PageRecord };
    fake.engine.readAhead = (_checklist, _on, url) => {
      log.push(`read ${url}`);
      return read;
    };
    const slow: PageSource = {
      ...portal,
      async connection() {
        log.push('looked at');
        await new Promise(resolve => setTimeout(resolve, 20));
        log.push('known');
        return { kind: 'live' };
      },
    };
    await audit(slow, fake).audited;
    expect(log).toEqual(['looked at', `read ${HOME}`, 'known']);
    expect(fake.steps.map(({ result }) => result)).toEqual([read]);
  });

  it('fails, and closes the source, where the engine cannot be loaded', async () => {
    const { portal, closed } = source({ [HOME]: '<p>' });
    const audited = auditTarget({
      engine: () => Promise.reject(new Error('hỏng')),
      checklist: CHECKLIST,
      source: portal,
      unitOf: url => ({ code: '1', name: 'x', level: 'commune', url }),
      round: '2026-Q4',
      on: '2026-11-22',
      now: () => NOW,
    });
    await expect(audited).rejects.toThrow('hỏng');
    expect(closed()).toBe(1);
  });

  it('has a record of a portal that could not be reached', async () => {
    const { portal, closed } = source({ [HOME]: failed('dns', { fetchedAt: NOW, tries: 3 }) });
    const { record, homeFailure } = await audit(portal, engineOf()).audited;
    expect(record.status).toBe('unreachable');
    expect(homeFailure).toEqual({ failure: 'dns', status: 0 });
    expect(closed()).toBe(1);
  });

  it('goes with a portal that moved to another host', async () => {
    const moved = pageOf(Buffer.from('<p>'), {
      finalUrl: 'https://moi.gov.vn/',
      status: 200,
      fetchedAt: NOW,
    });
    const { record } = await audit(source({ [HOME]: moved }).portal, engineOf()).audited;
    expect(record.unit.url).toBe('https://moi.gov.vn/');
  });

  it('gives the interrupted record when it is stopped', async () => {
    const stop = new AbortController();
    const { portal, closed } = source({ [HOME]: '<p>' });
    const fetch = portal.fetch.bind(portal);
    portal.fetch = async request => {
      if (request.url !== HOME) stop.abort();
      return fetch(request);
    };
    const { record } = await audit(portal, engineOf([`${HOME}a`, `${HOME}b`]), stop.signal).audited;
    expect(record.status).toBe('interrupted');
    expect(closed()).toBe(1);
  });

  it('closes the source when the engine fails', async () => {
    const { portal, closed } = source({ [HOME]: '<p>' });
    const fake = engineOf();
    fake.engine.openAudit = () => {
      throw new Error('hỏng');
    };
    await expect(audit(portal, fake).audited).rejects.toThrow('hỏng');
    expect(closed()).toBe(1);
  });
});
