/** Letters of scripts that no portal in Vietnam is written in: kana, Hangul, Thai, Cyrillic, Arabic, Han. */
const FOREIGN =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/gu;
/** A quick look before: all letters of Latin scripts and all punctuation lie outside of it. */
const MAY_BE_FOREIGN = /[\u0370-\u1dff\u2e80-\uffff]/;
/** Fewer letters name a language in its own script. */
const MIN_LETTERS = 6;
const MIN_SHARE = 0.3;

/** Whether a text is largely in another script. */
export function isForeignScript(text: string): boolean {
  if (!MAY_BE_FOREIGN.test(text)) return false;
  const letters = text.match(FOREIGN)?.length ?? 0;
  return letters >= MIN_LETTERS && letters >= text.length * MIN_SHARE;
}
