import { runProgram } from '../program.ts';
import type { Tally } from './tally.ts';

/** One check that was made. */
export interface Check {
  /** `lint`, `types`, `unit`, `build`, `publish`, `browser`. */
  step: string;
  name: string;
  tally: Tally;
  seconds: number;
}

/** Makes one check and prints its line; the output is shown where it failed. */
export async function check(
  step: string,
  name: string,
  make: () => Promise<{ tally: Tally; output: string }>,
): Promise<Check> {
  const start = performance.now();
  const { tally, output } = await make();
  const seconds = (performance.now() - start) / 1000;
  if (tally.failed > 0) console.log(output.trimEnd());
  const sign = tally.failed > 0 ? '✗' : '✓';
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  console.log(
    `${sign} ${step} ${name}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds.toFixed(1)} s)`,
  );
  return { step, name, tally, seconds };
}

/** A program that passes when it exits with 0: one check. */
export function programCheck(
  step: string,
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Check> {
  return check(step, name, async () => {
    const { code, output } = await runProgram(args, { env });
    return { tally: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }, output };
  });
}
