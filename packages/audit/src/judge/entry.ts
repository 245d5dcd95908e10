import type { CompiledChecklist } from '../match/compile.ts';
import type { SetHit, TextHits } from '../match/hits.ts';
import type { Region } from '../record/page.ts';

/** A menu entry or heading has at most this many words. */
const ENTRY_WORDS = 14;
/** In a menu, the subject may stand this far in (`Thông tin về …`). */
const MENU_LEAD_IN = 6;
/** Elsewhere it must open the text, after a word or two at most. */
const LEAD_IN = 2;
/** The title of a posting may run long. */
const POSTING_WORDS = 60;

/** True where a text opens as the titles of official documents do (`Thông báo …`, `Quyết định số …`). */
export function opensAsPosting(compiled: CompiledChecklist, hits: TextHits): boolean {
  return hits.bySet.get(compiled.vocabulary.documentOpeners)?.some(hit => hit.from <= 1) ?? false;
}

/**
 * Whether a text that holds a phrase *names* the subject, as an entry, a heading or the title of a posting does,
 * rather than mentions it in passing, as the headline of a news story does.
 */
export function namesSubject(
  compiled: CompiledChecklist,
  hits: TextHits,
  hit: SetHit,
  region: Region,
): boolean {
  const { words } = hits;
  const share = (hit.to - hit.from) / Math.max(1, words);
  if (region === 'nav' || region === 'footer' || region === 'header') {
    return words <= ENTRY_WORDS && (hit.from <= MENU_LEAD_IN || share >= 0.3) && share >= 0.15;
  }
  if (share >= 0.5) return true;
  if (words <= ENTRY_WORDS && hit.from <= LEAD_IN) return true;
  return words <= POSTING_WORDS && opensAsPosting(compiled, hits);
}
