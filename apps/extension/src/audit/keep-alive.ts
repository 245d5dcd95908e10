import { browser } from 'wxt/browser';

/** Below the 30 s after which an idle worker is stopped. */
const BEAT = 20_000;

/** Keeps the worker from being stopped as idle while `working`; a killed one goes on from what is stored. */
export function keepAlive(): { working(is: boolean): void } {
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    working(is) {
      if (is && timer === undefined) {
        timer = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT);
      } else if (!is) {
        clearInterval(timer);
        timer = undefined;
      }
    },
  };
}
