/** `npm run fuzz`: pages of the sample portals changed at random, and what the engine makes of them. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFirst } from '../build.ts';
import { loadChecklist } from '../checklist.ts';
import { readOptions, USAGE } from './options.ts';
import { runFuzz } from './run.ts';
import { samplePages } from './seeds.ts';
import { showFuzz } from './show.ts';

/** Failures whose pages are written out. */
const WRITTEN = 20;

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\n\n${USAGE}`);
  process.exit(2);
}
await buildFirst('generate', '@niemyet/rules');
const run = await runFuzz(await loadChecklist(), samplePages(), {
  ...options,
  onPage: (done, failures) => {
    if (done % 500 === 0) console.error(`${done} of ${options.pages} pages, ${failures} with problems`);
  },
});
console.log(showFuzz(run));
if (run.failures.length > 0) {
  const folder = await mkdtemp(join(tmpdir(), 'niemyet-fuzz-'));
  for (const { seed, kind, problems, pages } of run.failures.slice(0, WRITTEN)) {
    await writeFile(join(folder, `${seed}.txt`), problems.join('\n'));
    for (const [n, page] of pages.entries())
      await writeFile(join(folder, kind === 'page' ? `${seed}.html` : `${seed}-${n}.html`), page.bytes);
  }
  console.log(`\nthe pages are in ${folder}`);
  process.exitCode = 1;
}
