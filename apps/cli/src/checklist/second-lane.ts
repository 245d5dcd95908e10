import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Checklist } from '@niemyet/rules';
import { type SourceFile, takeYaml } from '@niemyet/rules/authoring';
import { BUILT } from '../root.ts';
import type { FileChecked } from './check-files.ts';
import type { ChecklistFolder } from './folder.ts';

/** What the thread is asked: to read files, then to check the same ones by the checklist that they became. */
export type LaneQuestion =
  | { ask: 'read'; files: readonly SourceFile[] }
  | { ask: 'check'; folder: ChecklistFolder; checklist: Checklist };

/** The data of each file, null where there is a problem with it; or what came of checking them. */
export type LaneAnswer =
  | { answer: 'read'; values: readonly ({ value: unknown } | null)[] }
  | { answer: 'check'; checked: FileChecked[] };

/** A second thread that reads and checks a share of a checklist's files while the first does the rest. */
export interface SecondLane {
  /** Reads files there, and takes over what could be read: `readYaml` then has it. Rejects where the thread breaks down. */
  read(files: readonly SourceFile[]): Promise<void>;
  /** Checks the files that were read, in their order. Rejects where the thread breaks down. */
  check(folder: ChecklistFolder, checklist: Checklist): Promise<FileChecked[]>;
  close(): Promise<void>;
}

/** Fewer files are checked before a thread has started. */
const MANY = 16;

/**
 * Starts a second thread for so many files. Null where it would not pay: for few, on one processor, and where the program
 * runs from its sources.
 */
export function secondLane(files: number): SecondLane | null {
  if (BUILT === null || files < MANY || availableParallelism() < 2) return null;
  const worker = new Worker(join(BUILT, 'check-worker.js'));
  const broken = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', code => reject(new Error(`the thread ended with ${code}`)));
  });
  // Met where an answer is awaited, or never where nothing is asked any more.
  broken.catch(() => undefined);
  const ask = async (question: LaneQuestion): Promise<LaneAnswer> => {
    const answered = new Promise<LaneAnswer>(resolve => worker.once('message', resolve));
    worker.postMessage(question);
    return Promise.race([answered, broken]);
  };
  return {
    read: async files => {
      const answer = await ask({ ask: 'read', files });
      if (answer.answer !== 'read') return;
      for (const [n, file] of files.entries()) {
        const read = answer.values[n];
        if (read) takeYaml(file, read.value);
      }
    },
    check: async (folder, checklist) => {
      const answer = await ask({ ask: 'check', folder, checklist });
      if (answer.answer !== 'check') throw new Error('the thread answered something else');
      return answer.checked;
    },
    close: async () => void (await worker.terminate()),
  };
}
