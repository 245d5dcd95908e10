import * as z from 'zod/mini';
import { AuditRecord } from './audit.ts';
import { Checklist } from './checklist.ts';
import type { Language } from './text.ts';

/** A value read, or one line in the reader's language saying what is wrong with it and where. */
export type ReadResult<T> = { ok: true; value: T } | { ok: false; problem: string };

/** One line for the first issues of a failed parse: path and message. */
function problemOf(error: z.core.$ZodError, language: Language): string {
  const locale = language === 'vi' ? z.locales.vi() : z.locales.en();
  const shown = error.issues.slice(0, 3).map(issue => {
    const message = locale.localeError(issue as never);
    const text = typeof message === 'string' ? message : (message?.message ?? issue.code);
    return `${issue.path.map(String).join('.') || '(gốc)'}: ${text}`;
  });
  const more = error.issues.length - shown.length;
  return shown.join('; ') + (more > 0 ? ` (+${more})` : '');
}

function schemaName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'schema' in value && typeof value.schema === 'string'
    ? value.schema
    : undefined;
}

function read<T>(
  value: unknown,
  expected: string,
  parse: (value: unknown) => { success: true; data: T } | { success: false; error: z.core.$ZodError },
  language: Language,
): ReadResult<T> {
  const name = schemaName(value);
  const [kind, version] = expected.split('@') as [string, string];
  if (name !== expected) {
    const [foundKind, foundVersion] = (name ?? '').split('@');
    const newer = foundKind === kind && Number(foundVersion) > Number(version);
    const problem = newer
      ? {
          vi: `tệp theo phiên bản mới hơn (${name}); hãy cập nhật phần mềm rồi mở lại`,
          en: `the file has a newer version (${name}); update this program and open it again`,
        }
      : {
          vi: `không phải dữ liệu ${kind} (thấy “${name ?? 'không có schema'}”, cần “${expected}”)`,
          en: `this is not ${kind} data (found “${name ?? 'no schema'}”, expected “${expected}”)`,
        };
    return { ok: false, problem: problem[language] };
  }
  const result = parse(value);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problem: problemOf(result.error, language) };
}

/** Reads an audit record from parsed JSON; refuses newer versions and damaged records with one line. */
export function readAuditRecord(value: unknown, language: Language = 'vi'): ReadResult<AuditRecord> {
  return read(value, 'niemyet/audit@1', input => AuditRecord.safeParse(input), language);
}

/** Reads a compiled checklist from parsed JSON; refuses newer versions and damaged ones with one line. */
export function readChecklist(value: unknown, language: Language = 'vi'): ReadResult<Checklist> {
  return read(value, 'niemyet/checklist@1', input => Checklist.safeParse(input), language);
}
