import { fileURLToPath } from 'node:url';
import { type Problem, problemLine } from '../src/authoring/index.ts';
import { generate } from './checklists.ts';
import { generatePlans } from './plans.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

function tell(folder: string, problems: readonly Problem[]): void {
  for (const problem of problems) {
    console.error(`${folder}/${problemLine(problem, 'vi')}\n  ${problem.message.en}`);
  }
}

const checklists = await generate(home);
const plans = await generatePlans(home);
for (const line of [...checklists.written, ...plans.written]) console.log(line);
tell('checklists', checklists.problems);
tell('plans', plans.problems);
const count = checklists.problems.length + plans.problems.length;
if (count > 0) {
  console.error(`${count} vấn đề; phần có vấn đề chưa được ghi / problems; what has them was not written`);
  process.exitCode = 1;
}
