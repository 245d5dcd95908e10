import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openChromium } from '@niemyet/chromium';
import type { Checklist } from '@niemyet/rules';
import type { Page } from 'playwright-core';
import { bundleInPage } from './bundle.ts';
import type { InPageTimes } from './in-page.ts';
import { median } from './median.ts';
import { multiplyIndicators } from './multiply.ts';
import { generatePage } from './page.ts';

/** Medians on one page, in milliseconds. */
export interface PageBench {
  elements: number;
  found: number;
  audit: number;
  read: number;
  walk: number;
  open: number;
  /** With ten times the indicators. */
  tenfold: number;
  /** With the indicators themselves, in turn with `tenfold`. */
  besideTenfold: number;
  axe: number;
}

export interface Size {
  elements: number;
  runs: number;
  axeRuns: number;
}

/** Pages of DESIGN §6; the quick ones leave out the largest. */
export const SIZES: readonly Size[] = [
  { elements: 200, runs: 40, axeRuns: 5 },
  { elements: 3000, runs: 20, axeRuns: 3 },
  { elements: 50_000, runs: 7, axeRuns: 1 },
];

/** With these the browser's clock tells five microseconds apart instead of a hundred. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const measureIn = (page: Page, checklist: Checklist, tenfold: Checklist, runs: number) =>
  page.evaluate<InPageTimes>(
    `niemyetBench(${JSON.stringify(checklist)}, ${JSON.stringify(tenfold)}, ${runs})`,
  );

async function axeIn(page: Page, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const time = `(async () => { const start = performance.now(); await axe.run(document); return performance.now() - start; })()`;
    times.push(await page.evaluate<number>(time));
  }
  return times;
}

/** Measures every size in one browser, one page after the other. `onPage` is told what is at work. */
export async function benchInBrowser(
  executablePath: string,
  checklist: Checklist,
  sizes: readonly Size[],
  onPage: (elements: number) => void,
): Promise<PageBench[]> {
  const script = await bundleInPage();
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const terms = checklist.indicators.flatMap(indicator => indicator.terms);
  const tenfold = multiplyIndicators(checklist, 10);
  const context = await openChromium({ executablePath });
  const results: PageBench[] = [];
  try {
    for (const { elements, runs, axeRuns } of sizes) {
      onPage(elements);
      const page = await context.newPage();
      page.setDefaultTimeout(0);
      await page.route('**/*', route =>
        route.request().resourceType() === 'document'
          ? route.fulfill({
              contentType: 'text/html',
              headers: ISOLATED,
              body: generatePage(elements, terms),
            })
          : route.abort(),
      );
      await page.goto('http://localhost/');
      await page.evaluate(script);
      const times = await measureIn(page, checklist, tenfold, runs);
      await page.evaluate(axe);
      const axeTimes = await axeIn(page, axeRuns);
      results.push({
        elements: times.elements,
        found: times.found,
        audit: median(times.audit),
        read: median(times.read),
        walk: median(times.walk),
        open: median(times.open),
        tenfold: median(times.tenfold),
        besideTenfold: median(times.besideTenfold),
        axe: median(axeTimes),
      });
      await page.close();
    }
    return results;
  } finally {
    await context.close();
  }
}
