import { parseArgs } from 'node:util';

/** What can be measured by itself, in the order it is measured. */
export const PARTS = [
  'page',
  'process',
  'raw-fetch',
  'large',
  'validate',
  'frontier',
  'hostile',
  'size',
] as const;
export type Part = (typeof PARTS)[number];

export const USAGE = `npm run bench -- [--quick] [--only PART]...
  --quick  without the page of 50,000 elements, with a saved portal of 1,500 pages instead of 12,000, and without a browser for
           scripts that never end
  --only   one part of it, or several: ${PARTS.join(', ')}`;

export interface BenchOptions {
  quick: boolean;
  parts: ReadonlySet<Part>;
}

/** What is measured of the program or the extension as they are built. */
const BUILT: readonly Part[] = ['process', 'raw-fetch', 'large', 'validate', 'hostile', 'size'];

/** Whether something is measured as it is built: it must be built anew before. */
export const needsBuild = (parts: ReadonlySet<Part>): boolean => BUILT.some(part => parts.has(part));

const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);

/** The command line, or what is wrong with it. */
export function readOptions(args: readonly string[]): BenchOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { quick: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
    });
    const named = values.only ?? [];
    const unknown = named.find(name => !isPart(name));
    if (unknown !== undefined) return `--only ${unknown} is none of ${PARTS.join(', ')}`;
    const parts = named.filter(isPart);
    return { quick: values.quick, parts: new Set(parts.length === 0 ? PARTS : parts) };
  } catch (error) {
    return (error as Error).message;
  }
}
