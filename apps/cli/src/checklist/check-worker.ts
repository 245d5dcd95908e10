/** Checks a share of a checklist's files in a thread of its own: the question is answered by one message. */
import { parentPort } from 'node:worker_threads';
import * as engine from '@niemyet/audit';
import { compileChecklist } from '@niemyet/rules/authoring';
import { baseFinder } from './base.ts';
import { checkFiles } from './check-files.ts';
import type { LaneAnswer, LaneQuestion } from './second-lane.ts';
import { TwoEnds } from './two-ends.ts';

/** What came of the files that this thread took; of none where the checklist does not compile. */
async function answer({ folder, files, asked, memory }: LaneQuestion): Promise<LaneAnswer> {
  const result = compileChecklist(files, baseFinder(folder.path));
  if (!result.ok) return new Map();
  const those = asked.flatMap(place => files[place] ?? []);
  const which = new TwoEnds(those.length, memory).from('last');
  return checkFiles(folder, result.checklist, those, engine, which);
}

parentPort?.on('message', async (question: LaneQuestion) => parentPort?.postMessage(await answer(question)));
