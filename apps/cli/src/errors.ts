import type { Values, WordKey } from './terminal/words.ts';

/** Something to tell the user, and how the program ends with it. */
export class ToldError extends Error {
  readonly key: WordKey;
  readonly values: Values;
  /** 1: the audit could not be made; 2: the command was not used rightly. */
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, key: WordKey, values: Values = {}) {
    super(key);
    this.exitCode = exitCode;
    this.key = key;
    this.values = values;
  }
}

/** A mistake in the arguments. */
export const usage = (key: WordKey, values: Values = {}): ToldError => new ToldError(2, key, values);

/** Something that cannot be done, however rightly it was asked. */
export const cannot = (key: WordKey, values: Values = {}): ToldError => new ToldError(1, key, values);

/** The short name of a system error (`ENOENT`, `EACCES`), else its message. */
export function problemOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === 'string' ? code : String(message ?? error);
}
