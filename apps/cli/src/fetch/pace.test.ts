import { describe, expect, it } from 'vitest';
import { Pace } from './pace.ts';

const A = 'https://a.gov.vn/';
const B = 'https://b.gov.vn/';

/** Work that ends when told to. */
function held() {
  let finish = () => {};
  const done = new Promise<void>(resolve => {
    finish = resolve;
  });
  return { done, finish };
}

const turns = async () => {
  for (let n = 0; n < 20; n++) await Promise.resolve();
};

/** Whether a request to an address starts without a pause; it is called off where it does not. */
async function startsAtOnce(pace: Pace, url: string): Promise<boolean> {
  const stop = new AbortController();
  let started = false;
  const run = pace.run(url, stop.signal, async () => {
    started = true;
  });
  await turns();
  stop.abort();
  await run.catch(() => {});
  return started;
}

describe('Pace', () => {
  it('lets so many run per host, and other hosts besides', async () => {
    const pace = new Pace(2, () => 0);
    const log: string[] = [];
    const works = [A, A, A, B].map((url, n) => ({ url, n, ...held() }));
    const all = works.map(({ url, n, done }) =>
      pace.run(url, undefined, async () => {
        log.push(`${n}`);
        await done;
      }),
    );
    await turns();
    expect(log).toEqual(['0', '1', '3']);
    works[1]?.finish();
    await turns();
    expect(log).toEqual(['0', '1', '3', '2']);
    for (const work of works) work.finish();
    await Promise.all(all);
  });

  it('frees its place when the work fails', async () => {
    const pace = new Pace(1, () => 0);
    await expect(pace.run(A, undefined, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await pace.run(A, undefined, async () => 7)).toBe(7);
  });

  it('pauses between starts', async () => {
    const pace = new Pace(2, url => (url === A ? 60_000 : 0));
    await pace.run(A, undefined, async () => {});
    expect(await startsAtOnce(pace, B)).toBe(true);
    expect(await startsAtOnce(pace, A)).toBe(false);
  });

  it('pauses longer where robots.txt asks, never shorter', async () => {
    const pace = new Pace(2, () => 0);
    pace.slowDown(A, 60_000);
    pace.slowDown(A, 1);
    await pace.run(A, undefined, async () => {});
    expect(await startsAtOnce(pace, A)).toBe(false);
  });
});
