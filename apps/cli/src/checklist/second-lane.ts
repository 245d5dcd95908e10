import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Checklist, Indicator } from '@niemyet/rules';
import { BUILT } from '../root.ts';
import type { ChecklistFolder } from './folder.ts';
import type { TripletsChecked } from './triplets.ts';

/** Pages to try, as they go to another thread. */
export interface TripletsShare {
  folder: ChecklistFolder;
  checklist: Checklist;
  indicators: readonly Indicator[];
}

/** A second thread that tries pages while the first does. */
export interface SecondLane {
  /** What came of a share; rejects where the thread breaks down. */
  take(share: TripletsShare): Promise<TripletsChecked>;
  close(): Promise<void>;
}

/** Fewer indicators are tried before a thread has started. */
const MANY = 16;

/**
 * Starts a second thread for so many indicators; it loads the engine while the checklist is compiled. Null where it
 * would not pay: for few indicators, on one processor, and where the program runs from its sources.
 */
export function secondLane(indicators: number): SecondLane | null {
  if (BUILT === null || indicators < MANY || availableParallelism() < 2) return null;
  const worker = new Worker(join(BUILT, 'triplets-worker.js'));
  const answered = new Promise<TripletsChecked>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', code => reject(new Error(`the thread ended with ${code}`)));
  });
  // Met where the share is handed over, or never where nothing compiles.
  answered.catch(() => undefined);
  return {
    take: share => {
      worker.postMessage(share);
      return answered;
    },
    close: async () => void (await worker.terminate()),
  };
}
