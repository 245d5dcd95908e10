import * as z from 'zod/mini';

/** What one check or one run of tests came to. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What Vitest's JSON reporter writes, as far as it is counted. */
const Report = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Test cases of a Vitest JSON report. A file that failed to load counts as one failure, and so does a run that
 * ended with an exit code other than 0 though no test failed (an unhandled error, a report that is not there).
 */
export function tallyReport(json: string | undefined, code: number): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const report = json === undefined ? undefined : Report.safeParse(parseOr(json));
  for (const file of report?.success ? report.data.testResults : []) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') tally.passed++;
      else if (status === 'failed') tally.failed++;
      else tally.skipped++;
    }
    const failedToLoad =
      file.status === 'failed' && !file.assertionResults.some(is => is.status === 'failed');
    if (failedToLoad) tally.failed++;
  }
  if ((code !== 0 || !report?.success) && tally.failed === 0) tally.failed = 1;
  return tally;
}

function parseOr(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Sum of some tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { passed, failed, skipped }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
