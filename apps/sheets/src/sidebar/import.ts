import type { Language } from '@niemyet/rules';
import { readFileText } from '../core/read/file.ts';
import { say } from '../words/messages.ts';
import { chunksOf } from './chunks.ts';
import type { RemoteServer } from './server.ts';
import { EMPTY, type Event, type Session, step } from './session.ts';
import { word } from './words.ts';

/** Largest file read, megabytes. */
const MAX_MEGABYTES = 20;
/** Waits before a call is made again, milliseconds: imports are safe to repeat. */
const PAUSES = [1000, 4000];

export interface ImportContext {
  readonly server: RemoteServer;
  readonly language: Language;
  /** Lets time pass; handed in so that tests need none. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly show: (session: Session) => void;
}

/** A file as the browser gives it. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

async function patiently<T>(call: () => Promise<T>, pause: ImportContext['pause']): Promise<T> {
  for (const wait of PAUSES) {
    try {
      return await call();
    } catch {
      await pause(wait);
    }
  }
  return call();
}

const reasonOf = (error: unknown, language: Language): string =>
  error instanceof Error && error.message !== '' ? error.message : word(language, 'no-answer');

async function readPicked(file: PickedFile, language: Language): Promise<Event> {
  const refuse = (problem: string): Event => ({
    type: 'file-read',
    audits: [],
    refused: [{ name: file.name, problem }],
  });
  if (file.size > MAX_MEGABYTES * 1_000_000)
    return refuse(say(language, 'file-too-large', { limit: MAX_MEGABYTES }));
  try {
    return { type: 'file-read', ...readFileText(file.name, await file.text(), language) };
  } catch {
    return refuse(say(language, 'file-unreadable'));
  }
}

/** Draws the matrices of a session, one call each. */
export async function draw(session: Session, context: ImportContext): Promise<Session> {
  let now = session;
  const tell = (event: Event) => {
    now = step(now, event);
    context.show(now);
  };
  tell({ type: 'drawing' });
  try {
    for (const key of now.matrices) {
      const request = { language: context.language, matrices: [key] };
      const { tabs, unreadable } = await patiently(() => context.server.layOut(request), context.pause);
      tell({ type: 'drawn', tabs, unreadable });
    }
  } catch (error) {
    tell({ type: 'not-drawn', reason: reasonOf(error, context.language) });
  }
  tell({ type: 'finished' });
  return now;
}

/** Sends what waits, chunk by chunk, then draws. What could not be sent stays for another try. */
export async function send(session: Session, context: ImportContext): Promise<Session> {
  let now = session;
  const tell = (event: Event) => {
    now = step(now, event);
    context.show(now);
  };
  tell({ type: 'send' });
  const waiting = now.items.flatMap(({ name, text, status }) =>
    status === 'waiting' && text !== undefined ? [{ name, text }] : [],
  );
  try {
    for (const files of chunksOf(waiting)) {
      const request = { language: context.language, files };
      const result = await patiently(() => context.server.importAudits(request), context.pause);
      tell({ type: 'answered', arrivals: result.files, matrices: result.matrices });
    }
  } catch (error) {
    tell({ type: 'unsent', reason: reasonOf(error, context.language) });
  }
  return draw(now, context);
}

/** Reads the files in the browser, sends the audits in them and draws their matrices. */
export async function importFiles(files: readonly PickedFile[], context: ImportContext): Promise<Session> {
  let now = step(EMPTY, { type: 'chosen', files: files.length });
  context.show(now);
  for (const file of files) {
    now = step(now, await readPicked(file, context.language));
    context.show(now);
  }
  return send(now, context);
}
