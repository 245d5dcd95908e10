import type { AuditRecord, Language } from '@niemyet/rules';
import { say } from '../../words/messages.ts';
import { readRecord } from './record.ts';

/** One audit of a file: the record, and its JSON as it is sent on. */
export interface ReadAudit {
  /** The file's name, with the place in it where it holds several: `audits.jsonl #3`. */
  readonly name: string;
  readonly text: string;
  readonly record: AuditRecord;
}
export interface Refusal {
  readonly name: string;
  readonly problem: string;
}
export interface FileContent {
  readonly audits: readonly ReadAudit[];
  readonly refused: readonly Refusal[];
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** The values a text holds: one JSON value, the items of a JSON array, or one JSON value a line. */
function valuesIn(text: string): ({ value: unknown } | undefined)[] {
  const whole = parse(text);
  if (whole) return Array.isArray(whole.value) ? whole.value.map((value: unknown) => ({ value })) : [whole];
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '');
  const parsed = lines.map(parse);
  // A single broken object spread over lines is one broken file, not many.
  return parsed.some(line => line !== undefined && typeof line.value === 'object') ? parsed : [undefined];
}

/**
 * Reads a file of one audit, of an array of audits or of one audit a line (`niemyet audit --json -`). What cannot
 * be read is refused by name with the reason, and the rest go in.
 */
export function readFileText(name: string, text: string, language: Language): FileContent {
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (content.trim() === '') return { audits: [], refused: [{ name, problem: say(language, 'file-empty') }] };
  const values = valuesIn(content);
  if (values.length === 0) return { audits: [], refused: [{ name, problem: say(language, 'file-empty') }] };
  const audits: ReadAudit[] = [];
  const refused: Refusal[] = [];
  values.forEach((parsed, index) => {
    const place = values.length === 1 ? name : `${name} #${index + 1}`;
    if (parsed === undefined) {
      refused.push({ name: place, problem: say(language, 'not-json') });
      return;
    }
    const read = readRecord(parsed.value, language);
    if (!read.ok) refused.push({ name: place, problem: read.problem });
    else {
      const own =
        values.length === 1 && !Array.isArray(parsed.value) ? content : JSON.stringify(parsed.value);
      audits.push({ name: place, text: own, record: read.record });
    }
  });
  return { audits, refused };
}
