import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../testing/checklist.ts';
import { options, portal } from '../testing/portal.ts';
import { menu, OTHER_TEXT, RECEPTION_TEXT } from '../testing/site.ts';
import { openAudit } from './open.ts';
import type { FetchOutcome } from './outcome.ts';
import { runAudit } from './run.ts';
import type { AuditProgress, AuditStep, PageRequest } from './session.ts';

const list = checklist([
  indicator(),
  indicator({ id: 'budget', terms: ['công khai ngân sách'], criteria: { available: { probe: 'document' } } }),
]);
const PAGES = {
  '': menu({ 'Giới thiệu': '/gt', 'Tin tức': '/tin', 'Tiếp công dân': '/lich', 'Ngân sách': '/ns' }),
  gt: `<h1>Giới thiệu</h1>${OTHER_TEXT}`,
  tin: `<h1>Tin tức</h1><a href="/bai">Thông báo công khai ngân sách năm 2026</a>${OTHER_TEXT}`,
  lich: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}`,
  ns: '<h1>Ngân sách</h1><a href="/ns.pdf">Công khai ngân sách năm 2026</a>',
  bai: `<h1>Thông báo công khai ngân sách năm 2026</h1><p>${'công khai ngân sách xã '.repeat(20)}</p>`,
};
const END = { finishedAt: '2026-11-20T02:05:00Z' };

/** A portal whose answers wait until they are let go, in any order. */
function held() {
  const { answer } = portal(PAGES);
  const waiting: { request: PageRequest; go: () => void }[] = [];
  return {
    waiting,
    fetch: (request: PageRequest) =>
      new Promise<FetchOutcome>(resolve => waiting.push({ request, go: () => resolve(answer(request)) })),
  };
}
const tick = () => new Promise(resolve => setImmediate(resolve));

describe('runAudit', () => {
  it('gives the same record whichever answer comes first', async () => {
    const straight = openAudit(list, options());
    await runAudit(straight, portal(PAGES));
    const wanted = JSON.stringify(straight.finish(END));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1), { minLength: 12, maxLength: 12 }), async choices => {
        const session = openAudit(list, options());
        const { waiting, fetch } = held();
        let done = false;
        const run = runAudit(session, { fetch }).then(() => {
          done = true;
        });
        for (let i = 0; !done; i++) {
          const pick = waiting.length > 0 ? (choices[i % choices.length] ?? 0) % waiting.length : -1;
          if (pick >= 0) waiting.splice(pick, 1)[0]?.go();
          await tick();
        }
        await run;
        expect(JSON.stringify(session.finish(END))).toBe(wanted);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    [undefined, 2],
    [1, 1],
    [3, 3],
    [0, 1],
  ])('with concurrency %s keeps at most %i requests in flight', async (concurrency, most) => {
    const { waiting, fetch } = held();
    const session = openAudit(list, options());
    let done = false;
    const run = runAudit(session, { fetch, ...(concurrency === undefined ? {} : { concurrency }) }).then(
      () => {
        done = true;
      },
    );
    let peak = 0;
    while (!done) {
      peak = Math.max(peak, waiting.length);
      waiting.shift()?.go();
      await tick();
    }
    await run;
    expect(peak).toBe(most);
  });

  it('asks for the next page before the one that came is added', async () => {
    const { answer } = portal(PAGES);
    const log: string[] = [];
    const session = openAudit(list, options());
    await runAudit(session, {
      concurrency: 1,
      fetch: async request => {
        log.push(`asked ${request.url}`);
        return answer(request);
      },
      onStep: async step => {
        await tick();
        log.push(`added ${step.request.url}`);
      },
    });
    const asked = log.filter(line => line.startsWith('asked')).map(line => line.slice('asked '.length));
    expect(asked.length).toBeGreaterThan(3);
    // The second page is only known from the first; from there on one is always under way.
    for (const [n, url] of asked.entries()) {
      const next = asked[n + 1];
      if (n > 1 && next !== undefined)
        expect(log.indexOf(`asked ${next}`)).toBeLessThan(log.indexOf(`added ${url}`));
    }
  });

  it('lets what is asked next go out before an answer is read', async () => {
    const { waiting, fetch } = held();
    const session = openAudit(list, options());
    const log: string[] = [];
    const add = session.add.bind(session);
    session.add = (request, outcome) => {
      log.push(`read ${request.url}`);
      return add(request, outcome);
    };
    let done = false;
    const run = runAudit(session, {
      fetch: async request => {
        // As long as it takes until a request is on its way.
        await null;
        await null;
        log.push(`asked ${request.url}`);
        return fetch(request);
      },
      onAnswer: async () => void (await tick()),
    }).then(() => {
      done = true;
    });
    for (; !done; await tick()) waiting.shift()?.go();
    await run;
    const order = log.map(line => line.split(' ')[0]);
    // The home page alone leads to others; after it, two answers are waited for and the third goes out first.
    expect(order.slice(0, 6)).toEqual(['asked', 'read', 'asked', 'asked', 'asked', 'read']);
  });

  it('ends when it is stopped while a page is stored, though the next was not asked for', async () => {
    const controller = new AbortController();
    const { asked, fetch } = portal(PAGES);
    const session = openAudit(list, options());
    let steps = 0;
    await runAudit(session, {
      concurrency: 1,
      signal: controller.signal,
      fetch,
      onStep: () => {
        steps += 1;
        if (steps === 2) controller.abort();
      },
    });
    expect(steps).toBe(2);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it('stores each step before the next is taken, and tells the progress', async () => {
    const steps: AuditStep[] = [];
    const progress: AuditProgress[] = [];
    let storing = 0;
    const session = openAudit(list, options());
    await runAudit(session, {
      ...portal(PAGES),
      onStep: async step => {
        expect(storing).toBe(0);
        storing += 1;
        await tick();
        steps.push(step);
        storing -= 1;
      },
      onProgress: now => progress.push(now),
    });
    expect(steps.length).toBeGreaterThan(3);
    expect(progress.map(({ pagesRead }) => pagesRead)).toEqual(steps.map((_, n) => n + 1));
    expect(session.finish(END).pages.map(({ url }) => url)).toEqual(steps.map(({ request }) => request.url));
  });

  it('ends with the error of a store that fails', async () => {
    const session = openAudit(list, options());
    const failing = runAudit(session, { ...portal(PAGES), onStep: () => Promise.reject(new Error('đầy')) });
    await expect(failing).rejects.toThrow('đầy');
  });

  it('stops when it is aborted, and takes no answer any more', async () => {
    const controller = new AbortController();
    const session = openAudit(list, options());
    const asked: PageRequest[] = [];
    const { answer } = portal(PAGES);
    await runAudit(session, {
      signal: controller.signal,
      fetch: (request, signal) => {
        expect(signal).toBe(controller.signal);
        asked.push(request);
        return Promise.resolve(answer(request));
      },
      onStep: () => controller.abort(),
    });
    const record = session.finish({ ...END, interrupted: true });
    expect(record).toMatchObject({ status: 'interrupted' });
    expect(record.pages).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it('asks for nothing when it was aborted before', async () => {
    const { asked, fetch } = portal(PAGES);
    const session = openAudit(list, options());
    await runAudit(session, { fetch, signal: AbortSignal.abort() });
    expect(asked).toEqual([]);
    expect(session.finish({ ...END, interrupted: true }).findings.map(({ verdict }) => verdict)).toEqual([
      'unreached',
      'unreached',
    ]);
  });
});
