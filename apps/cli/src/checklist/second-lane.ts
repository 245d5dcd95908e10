import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { SourceFile } from '@niemyet/rules/authoring';
import { BUILT } from '../root.ts';
import type { FileChecked } from './check-files.ts';
import type { ChecklistFolder } from './folder.ts';

/** What the thread is asked: to check some files of a checklist, from the last, until the other thread has the rest. */
export interface LaneQuestion {
  folder: ChecklistFolder;
  /** All files of the checklist: the thread reads what it takes by itself, while the other one compiles them. */
  files: readonly SourceFile[];
  /** The places of those to check. */
  asked: readonly number[];
  /** Of the `TwoEnds` of these. */
  memory: SharedArrayBuffer;
}

/** What came of the files that the thread took, by their place among those that were asked for. */
export type LaneAnswer = ReadonlyMap<number, FileChecked>;

/** A second thread that checks a share of a checklist's files while the first does the rest. */
export interface SecondLane {
  /** Rejects where the thread breaks down. */
  check(question: LaneQuestion): Promise<LaneAnswer>;
  close(): Promise<void>;
}

/** Fewer files are checked before a thread has started. */
const MANY = 16;
/**
 * Up to so many files are checked before optimised code would pay: both threads are busy, and what compiles it in the background
 * takes a fifth of their time. For twice as many it has paid.
 */
const FEW = 150;
/** Has V8 wait with that. Later releases have no such setting, and Node keeps what they compiled. */
const PATIENT = process.versions.v8.startsWith('11.') ? '--interrupt-budget=2000000' : null;
/** Checking makes much that is soon of no use: with room for it, from the start, less is looked through. In MB. */
const YOUNG = 64;
/** The same for the thread that runs already: its room grows as soon as it is needed. */
const ROOM = ['--min-semi-space-size=16', '--semi-space-growth-factor=16'];

/**
 * Starts a second thread for so many files. Null where it would not pay: for few, on one processor, and where the program
 * runs from its sources.
 */
export function secondLane(files: number): SecondLane | null {
  if (BUILT === null || files < MANY || availableParallelism() < 2) return null;
  if (files <= FEW && PATIENT !== null) setFlagsFromString(PATIENT);
  for (const flag of ROOM) setFlagsFromString(flag);
  const worker = new Worker(join(BUILT, 'check-worker.cjs'), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const broken = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', code => reject(new Error(`the thread ended with ${code}`)));
  });
  // Met where an answer is awaited, or never where nothing is asked any more.
  broken.catch(() => undefined);
  return {
    check: async question => {
      const answered = new Promise<LaneAnswer>(resolve => worker.once('message', resolve));
      worker.postMessage(question);
      return Promise.race([answered, broken]);
    },
    close: async () => void (await worker.terminate()),
  };
}
