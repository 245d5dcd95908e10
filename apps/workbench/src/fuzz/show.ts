import { textTable } from '../table.ts';
import type { FuzzRun } from './run.ts';

/** Failures shown; the others are counted. */
const SHOWN = 20;

function share(sorted: readonly number[], part: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
}

/** A run as a text: what was made, how long a page took, and the seed of each failure. */
export function showFuzz({ pages, portals, bytes, mutations, failures, times }: FuzzRun): string {
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  // Short pages cost what judging nothing costs; the figure is for those whose length counts.
  const perLength = times
    .filter(time => time.bytes >= 50_000)
    .map(time => (time.ms / time.bytes) * 100_000)
    .sort((a, b) => a - b);
  const figures = [
    ['a page, median', share(sorted, 0.5)],
    ['a page, 99 of 100', share(sorted, 0.99)],
    ['the slowest page', share(sorted, 1)],
    ...(perLength.length === 0
      ? []
      : [
          ['100 KB of a page of 50 KB and more, median', share(perLength, 0.5)],
          ['the same, slowest page', share(perLength, 1)],
        ]),
  ];
  const made = [...mutations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name} ${count}`);
  const failed = failures.slice(0, SHOWN).map(({ seed, kind, mutations, problems }) => {
    const [first = ''] = problems;
    const after = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return `seed ${seed}, ${kind}${mutations.length > 0 ? `, ${mutations.join(', ')}` : ''}: ${first}${after}`;
  });
  return [
    `${pages} pages of ${(bytes / 1e6).toFixed(1)} MB in all, ${portals} portals of them, ${failures.length} with problems`,
    `mutations: ${made.join(', ')}`,
    textTable(['read and judged', 'ms'], figures),
    ...failed,
    ...(failures.length > SHOWN ? [`and ${failures.length - SHOWN} more`] : []),
  ].join('\n\n');
}
