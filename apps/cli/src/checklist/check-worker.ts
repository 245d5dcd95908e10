/** Checks a share of a checklist's files in a thread of its own: the question is answered by one message. */
import { parentPort } from 'node:worker_threads';
import * as engine from '@niemyet/audit';
import { compileChecklist, compilePart, type SourceFile } from '@niemyet/rules/authoring';
import { baseFinder } from './base.ts';
import { checkFiles } from './check-files.ts';
import { checkFromEnd } from './check-from-end.ts';
import type { LaneAnswer, LaneQuestion } from './second-lane.ts';
import { TwoEnds } from './two-ends.ts';

/** A checklist that holds at least the indicators of some files; null where there is a problem, which the other thread tells. */
function checklistOf(some: readonly SourceFile[], { files, folder }: LaneQuestion) {
  const heads = files.filter(file => !some.includes(file) && !file.path.startsWith('indicators/'));
  const part = compilePart([...heads, ...some]);
  if (part !== null) return part;
  const whole = compileChecklist(files, baseFinder(folder.path), { sealed: false });
  return whole.ok ? whole.checklist : null;
}

/** What came of the files that this thread took; of none where the checklist does not compile. */
async function answer(question: LaneQuestion): Promise<LaneAnswer> {
  const { folder, files, asked, memory } = question;
  const those = asked.flatMap(place => files[place] ?? []);
  const ends = new TwoEnds(those.length, memory);
  const found = await checkFromEnd(those, ends, 'last', async (some, which) => {
    const checklist = checklistOf(some, question);
    return checklist === null ? new Map() : checkFiles(folder, checklist, some, engine, which);
  });
  return new Map(Array.from(found, ([file, checked]) => [those.indexOf(file), checked]));
}

parentPort?.on('message', async (question: LaneQuestion) => parentPort?.postMessage(await answer(question)));
