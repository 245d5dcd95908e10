/** Letters of scripts that no portal in Vietnam is written in: kana, Hangul, Thai, Cyrillic, Arabic, Han. */
const FOREIGN =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/gu;
/** Fewer letters name a language in its own script. */
const MIN_LETTERS = 6;
const MIN_SHARE = 0.3;

/** Whether a text is largely in another script. */
export function isForeignScript(text: string): boolean {
  const letters = text.match(FOREIGN)?.length ?? 0;
  return letters >= MIN_LETTERS && letters >= text.length * MIN_SHARE;
}
