import type { Language } from '../schema/language.ts';
import type { LocalizedText } from '../schema/text.ts';

/** A file of a checklist as handed in; nothing here touches a disk. */
export interface SourceFile {
  /** As the author knows it, with `/`: `indicators/contact-block.yaml`. */
  path: string;
  /** Decoded, with its byte order mark if it has one. */
  text: string;
}

/** One thing wrong with a checklist: where, what, and what to do about it. */
export interface Problem {
  file: string;
  /** Counted from 1. */
  line: number;
  /** What it is about inside the file, as `criteria.available.minItems`; empty for the file as a whole. */
  at: string;
  message: LocalizedText;
}

/** One line for one problem: `indicators/x.yaml:12: weight: …`. */
export function problemLine(problem: Problem, language: Language): string {
  const at = problem.at === '' ? '' : ` ${problem.at}:`;
  return `${problem.file}:${problem.line}:${at} ${problem.message[language]}`;
}
