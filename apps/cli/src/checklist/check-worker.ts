/** Reads and checks a share of a checklist's files in a thread of its own: each question is answered by one message. */
import { parentPort } from 'node:worker_threads';
import * as engine from '@niemyet/audit';
import { readYaml, type SourceFile } from '@niemyet/rules/authoring';
import { checkFiles } from './check-files.ts';
import type { LaneAnswer, LaneQuestion } from './second-lane.ts';

let files: readonly SourceFile[] = [];

async function answer(question: LaneQuestion): Promise<LaneAnswer> {
  if (question.ask === 'check') {
    const { folder, checklist } = question;
    return { answer: 'check', checked: await checkFiles(folder, checklist, files, engine) };
  }
  files = question.files;
  const values = files.map(file => {
    const read = readYaml(file);
    return read.ok ? { value: read.data.value } : null;
  });
  return { answer: 'read', values };
}

parentPort?.on('message', async (question: LaneQuestion) => parentPort?.postMessage(await answer(question)));
