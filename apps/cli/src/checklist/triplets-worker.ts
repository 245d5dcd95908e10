/** Tries a share of a checklist's pages in a thread of its own, asked by one message and answered by one. */
import { parentPort } from 'node:worker_threads';
import * as engine from '@niemyet/audit';
import type { TripletsShare } from './second-lane.ts';
import { tryTriplets } from './triplets.ts';

parentPort?.once('message', async ({ folder, checklist, indicators }: TripletsShare) => {
  parentPort?.postMessage(await tryTriplets(folder, checklist, indicators, engine));
});
