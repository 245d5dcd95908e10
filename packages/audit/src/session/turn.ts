/** Judging everything anew costs more than a page: it is done after each of the first pages, then now and then. */
const EACH = 6;
const EVERY = 4;
/** On a large portal after so many more pages by their share: judging it costs as much as it has pages. */
const SHARE = 0.04;

/** Whether what is still open is to be found anew once so many steps are done. */
export function isDueAfter(steps: number): boolean {
  return steps <= EACH || steps % Math.max(EVERY, Math.floor(steps * SHARE)) === 0;
}
