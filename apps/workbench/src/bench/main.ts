/** `npm run bench`: the goals of DESIGN §6, measured in one run. */
import { provideChromium } from '@niemyet/chromium';
import { buildFirst } from '../build.ts';
import { loadChecklist } from '../checklist.ts';
import { benchFrontier, frontierGoal } from './frontier.ts';
import { benchHostile, hostileGoal, showHostile } from './hostile.ts';
import { benchInBrowser, SIZES } from './in-browser.ts';
import { benchLarge, largeGoals } from './large.ts';
import { needsBuild, type Part, readOptions, USAGE } from './options.ts';
import { generatePage } from './page.ts';
import { benchProcess } from './process.ts';
import { benchRawFetch, rawFetchGoal } from './raw-fetch.ts';
import { type Goal, pageGoals, processGoal, showGoals, showPages, sizeGoals } from './show.ts';
import { extensionSizes } from './sizes.ts';
import { benchValidate, validateGoals } from './validate.ts';

const tell = (text: string) => console.error(text);

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\n\n${USAGE}`);
  process.exit(2);
}
const { quick, parts } = options;
tell('building');
await buildFirst(needsBuild(parts) ? 'build' : 'generate');
const checklist = await loadChecklist();
const terms = checklist.indicators.flatMap(indicator => indicator.terms);

const measure: Record<Part, () => Promise<Goal[]> | Goal[]> = {
  async page() {
    const executablePath = await provideChromium({ onInstall: tell });
    const sizes = quick ? SIZES.slice(0, 2) : SIZES;
    const pages = await benchInBrowser(executablePath, checklist, sizes, elements =>
      tell(`a page of ${elements} elements`),
    );
    console.log(`${showPages(pages)}\n`);
    return pageGoals(pages);
  },
  async process() {
    tell('processes');
    const times = await benchProcess(generatePage(3000, terms), quick ? 5 : 15);
    console.log(`niemyet audit ${times.niemyet.toFixed(0)} ms, node -e 0 ${times.node.toFixed(0)} ms\n`);
    return [processGoal(times)];
  },
  async 'raw-fetch'() {
    tell('a portal that takes its time to answer');
    return [rawFetchGoal(await benchRawFetch(quick ? 1 : 3))];
  },
  async large() {
    tell('a large saved portal');
    return largeGoals(await benchLarge(checklist, quick ? 1500 : 12_000));
  },
  validate: () => validateGoals(benchValidate(quick ? 3 : 7), checklist.indicators.length),
  frontier: async () => [frontierGoal(await benchFrontier(checklist))],
  async hostile() {
    if (!quick) await provideChromium({ onInstall: tell });
    const runs = await benchHostile(!quick, name => tell(`a portal with ${name}`));
    console.log(`${showHostile(runs)}\n`);
    return [hostileGoal(runs)];
  },
  size: async () => sizeGoals(await extensionSizes()),
};

console.log(`${checklist.indicators.length} indicators, ${terms.length} terms; medians, milliseconds\n`);
const goals: Goal[] = [];
for (const part of parts) goals.push(...(await measure[part]()));
console.log(showGoals(goals));
