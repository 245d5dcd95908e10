import { parseArgs } from 'node:util';

export const USAGE = `npm run fuzz -- [--pages N] [--seed N]
  --pages  how many pages to make, 10000 without it
  --seed   number of the first page; the same number makes the same page, 1 without it`;

const MAX = 2 ** 31;

/** The command line, or what is wrong with it. */
export function readOptions(args: readonly string[]): { pages: number; seed: number } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pages: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
      },
    });
    const [pages, seed] = [Number(values.pages), Number(values.seed)];
    for (const [name, n] of Object.entries({ pages, seed })) {
      if (!Number.isInteger(n) || n < 1 || n > MAX) return `--${name} must be a whole number of 1 to ${MAX}`;
    }
    return { pages, seed };
  } catch (error) {
    return (error as Error).message;
  }
}
