import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { authored } from '../fixtures/authored.ts';
import { earlyLane } from './early-lane.ts';
import { keptFile } from './kept-file.ts';

async function scene() {
  const path = await authored();
  const context = { cwd: dirname(path), env: { XDG_CACHE_HOME: join(path, 'kept') } };
  const asked: number[] = [];
  const lane = { check: async () => new Map(), close: async () => undefined };
  const start = (named: string | undefined, options = {}, isShipped = () => false) => {
    const startLane = (files: number) => {
      asked.push(files);
      return lane;
    };
    return earlyLane(named, options, context, startLane, isShipped);
  };
  return { path, name: basename(path), lane, asked, start };
}

it('is started for the indicators of a folder of which nothing is kept', async () => {
  const { name, start, lane, asked } = await scene();
  expect(start(name)).toBe(lane);
  expect(asked).toEqual([1]);
});

it('is not where something is kept, unless that does not count', async () => {
  const { path, name, start, lane } = await scene();
  const file = keptFile(join(path, 'kept', 'niemyet'), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '{}');
  expect(start(name)).toBeNull();
  expect(start(name, { fresh: true })).toBe(lane);
});

it('is not where what was found came with the program, unless that does not count', async () => {
  const { start, lane } = await scene();
  expect(start(undefined, {}, () => true)).toBeNull();
  expect(start(undefined, { fresh: true }, () => true)).toBe(lane);
});

it('is started for the built-in checklist where no folder is named', async () => {
  const { start, lane, asked } = await scene();
  expect(start(undefined)).toBe(lane);
  expect(asked).toEqual([70]);
});

it('is not where there is no folder', async () => {
  const { path, name, start, asked } = await scene();
  expect(start('lost')).toBeNull();
  rmSync(join(path, 'indicators'), { recursive: true });
  expect([start(name), asked]).toEqual([null, []]);
});
