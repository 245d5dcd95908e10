/** A signal that Ctrl-C gives. */
export interface Interruption {
  signal: AbortSignal;
  /** Gives Ctrl-C its usual meaning back. */
  release(): void;
}

/** What of `process` is needed, so that a test can play it. */
export interface SignalSource {
  on(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(code: number): unknown;
}

/** Exit code of a program that was ended by SIGINT: 128 + 2. */
const KILLED = 130;

/** The first Ctrl-C (or SIGTERM) asks to stop and calls `told`; the second ends the program at once. */
export function interruption(told: () => void, source: SignalSource = process): Interruption {
  const controller = new AbortController();
  const listener = () => {
    if (controller.signal.aborted) {
      source.exit(KILLED);
      return;
    }
    controller.abort();
    told();
  };
  source.on('SIGINT', listener);
  source.on('SIGTERM', listener);
  return {
    signal: controller.signal,
    release() {
      source.off('SIGINT', listener);
      source.off('SIGTERM', listener);
    },
  };
}
