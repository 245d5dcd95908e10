import { expect, it } from 'vitest';
import { Lanes } from './lanes.ts';

/** Pieces of work that end when they are told to; notes which have begun. */
function pieces() {
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  const work = (n: number) => () => {
    begun.push(n);
    return new Promise<number>(resolve => ends.set(n, () => resolve(n)));
  };
  return { begun, work, end: (n: number) => ends.get(n)?.() };
}
const tick = () => new Promise(resolve => setImmediate(resolve));

it('begins in order, so many at a time, and the next as soon as any ends', async () => {
  const { begun, work, end } = pieces();
  const lanes = new Lanes(2);
  const done = [0, 1, 2, 3].map(n => lanes.run(work(n)));
  expect(begun).toEqual([0, 1]);
  end(1);
  await tick();
  expect(begun).toEqual([0, 1, 2]);
  end(0);
  end(2);
  await tick();
  end(3);
  expect(await Promise.all(done)).toEqual([0, 1, 2, 3]);
});

it('goes on after work that fails', async () => {
  const lanes = new Lanes(1);
  const failing = lanes.run(() => Promise.reject(new Error('hỏng')));
  const next = lanes.run(() => Promise.resolve('xong'));
  await expect(failing).rejects.toThrow('hỏng');
  expect(await next).toBe('xong');
});

it('begins nothing once it was stopped', async () => {
  const { begun, work, end } = pieces();
  const stop = new AbortController();
  const lanes = new Lanes(1);
  const first = lanes.run(work(0), stop.signal);
  void lanes.run(work(1), stop.signal);
  stop.abort();
  end(0);
  expect(await first).toBe(0);
  await tick();
  expect(begun).toEqual([0]);
});
