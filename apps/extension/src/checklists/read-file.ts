import {
  type Checklist,
  checklistIsIntact,
  type Language,
  type ReadResult,
  readChecklist,
} from '@niemyet/rules';
import { i18n } from '#i18n';
import { CHECKLIST_BYTES } from './choice.ts';
import { findHidden, shownText } from './hidden-characters.ts';

/** The text of a file, or why it cannot be one of a built checklist: too big, packed, or not UTF-8. */
export function textOfFile(bytes: Uint8Array): ReadResult<string> {
  if (bytes.byteLength > CHECKLIST_BYTES) return { ok: false, problem: i18n.t('checklistFile.tooBig') };
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (gzip || zip) return { ok: false, problem: i18n.t('checklistFile.packed') };
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: i18n.t('checklistFile.notText') };
  }
}

function parse(text: string): ReadResult<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch {
    const head = text.slice(0, 400).trimStart();
    if (/^(?:#|---|[a-z][A-Za-z]*:\s)/.test(head))
      return { ok: false, problem: i18n.t('checklistFile.yaml') };
    return { ok: false, problem: i18n.t('checklistFile.notJson') };
  }
}

/**
 * Reads the text of a built checklist (`dist/checklist.json` of its package). What it is not, and what could mislead
 * a reader, is refused in one line that says what to do.
 */
export function readChecklistFile(text: string, language: Language): ReadResult<Checklist> {
  // A character takes up to four bytes: no text within the bound is refused here.
  if (text.length > CHECKLIST_BYTES) return { ok: false, problem: i18n.t('checklistFile.tooBig') };
  if (text.trim() === '') return { ok: false, problem: i18n.t('checklistFile.empty') };
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const read = readChecklist(parsed.value, language);
  if (!read.ok) return { ok: false, problem: shownText(read.problem, 700) };
  const hidden = findHidden(parsed.value);
  if (hidden !== null) {
    const at = shownText(hidden.path, 200);
    return { ok: false, problem: i18n.t('checklistFile.hidden', [hidden.character, at]) };
  }
  if (!checklistIsIntact(parsed.value)) return { ok: false, problem: i18n.t('checklistFile.altered') };
  return read;
}
