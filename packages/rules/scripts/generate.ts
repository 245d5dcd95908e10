import { fileURLToPath } from 'node:url';
import { problemLine } from '../src/authoring/index.ts';
import { generate } from './checklists.ts';

const { written, problems } = await generate(fileURLToPath(new URL('..', import.meta.url)));
for (const line of written) console.log(line);
for (const problem of problems) {
  console.error(`checklists/${problemLine(problem, 'vi')}\n  ${problem.message.en}`);
}
if (problems.length > 0) {
  console.error(
    `${problems.length} vấn đề; bộ chỉ tiêu chưa được ghi / problems; the checklist was not written`,
  );
  process.exitCode = 1;
}
