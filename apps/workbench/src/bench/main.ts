/** `npm run bench`: the goals of DESIGN §6, measured in one run. */
import { parseArgs } from 'node:util';
import { provideChromium } from '@niemyet/chromium';
import { buildFirst } from '../build.ts';
import { loadChecklist } from '../checklist.ts';
import { benchFrontier, frontierGoal } from './frontier.ts';
import { benchInBrowser, SIZES } from './in-browser.ts';
import { benchLarge, largeGoals } from './large.ts';
import { generatePage } from './page.ts';
import { benchProcess } from './process.ts';
import { benchRawFetch, rawFetchGoal } from './raw-fetch.ts';
import { goalsOf, showGoals, showPages } from './show.ts';
import { extensionSizes } from './sizes.ts';
import { benchValidate, validateGoal } from './validate.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const tell = (text: string) => console.error(text);

tell('building');
await buildFirst('build');
const checklist = await loadChecklist();
const executablePath = await provideChromium({ onInstall: tell });
const sizes = values.quick ? SIZES.slice(0, 2) : SIZES;
const pages = await benchInBrowser(executablePath, checklist, sizes, elements =>
  tell(`a page of ${elements} elements`),
);
tell('processes');
const terms = checklist.indicators.flatMap(indicator => indicator.terms);
const processes = await benchProcess(generatePage(3000, terms), values.quick ? 5 : 15);
tell('a portal that takes its time to answer');
const rawFetch = await benchRawFetch(values.quick ? 1 : 3);
tell('a large saved portal');
const large = await benchLarge(checklist, values.quick ? 1500 : 12_000);
const goals = [
  ...goalsOf(pages, processes, await extensionSizes()),
  validateGoal(benchValidate(values.quick ? 3 : 7), checklist.indicators.length),
  frontierGoal(await benchFrontier(checklist)),
  rawFetchGoal(rawFetch),
  ...largeGoals(large),
];

console.log(`${checklist.indicators.length} indicators, ${terms.length} terms; medians, milliseconds\n`);
console.log(showPages(pages));
console.log(
  `\nniemyet audit ${processes.niemyet.toFixed(0)} ms, node -e 0 ${processes.node.toFixed(0)} ms\n`,
);
console.log(showGoals(goals));
