import type { Language } from '@niemyet/rules';
import type { Engine } from '../audit/target.ts';
import type { ValidationEngine } from '../checklist/validation-engine.ts';
import type { Clock } from '../source.ts';
import type { ProgressStream } from '../terminal/progress.ts';
import type { Say } from '../terminal/words.ts';

/** What a command has of the world: handed in, so that tests can watch. */
export interface Context {
  language: Language;
  say: Say;
  /** Folder that relative paths and `node_modules` are looked up from. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  version: string;
  /** Standard output; resolves when it was taken. */
  print(text: string): Promise<void>;
  /** Standard error. */
  errors: ProgressStream;
  colors: boolean;
  /** Columns of standard output. */
  width: number;
  now: Clock;
  /** Loads the engine; only commands that audit do. */
  engine(): Promise<Engine>;
  /** The same, with what the authors of checklists ask of it. */
  authoring(): Promise<ValidationEngine>;
  /** Stopped by Ctrl-C. */
  signal: AbortSignal;
}

/** 0: done; 1: the audit could not be made; 2: usage. */
export type ExitCode = 0 | 1 | 2;
