const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Rimes before which a syllable is spelt with k, gh and ngh instead of c, g and ng. */
const FRONT = `e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu|y`;
const BACK =
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây|o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|ooc|oong|op|ot|ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt|u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uôc|uôi|uôm|uôn|uông|uôt|uơ|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyt|uyu|ư|ưa|ưc|ưi|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu|ưm|ưn';
/** What follows `qu`: the rimes of a rounded syllable, their first vowel written as that `u`. */
const AFTER_QU =
  'a|ac|ach|ai|an|ang|anh|ao|at|au|ay|ăc|ăm|ăn|ăng|ăt|ân|âng|ât|ây|e|en|eo|et|ôc|ê|êch|ên|ênh|êt|i|it|ơ|y|ych|yên|yêt|ynh|yt';
const SYLLABLE = new RegExp(
  [
    `(?:[cg]|ng)(?:${BACK})`,
    `(?:k|gh|ngh)(?:${FRONT})`,
    `qu(?:${AFTER_QU})`,
    `gi(?:${BACK}|êc|êm|ên|êng|êt|êu|eo|e|m|n|ng|p|t)?`,
    `(?:b|ch|d|đ|h|kh|l|m|n|nh|ph|r|s|t|th|tr|v|x)(?:${BACK}|${FRONT})`,
    `p(?:${BACK}|${FRONT})`,
    `(?:${BACK}|${FRONT})`,
    'y(?:êm|ên|êng|êt|êu)',
  ]
    .map(part => `^(?:${part})$`)
    .join('|'),
);
/** A syllable that ends in a stop carries the acute or the dot below, no other tone. */
const STOPPED = /(?:c|ch|p|t)$/;

/**
 * Whether a word is spelt as a Vietnamese syllable can be: initial, rime, at most one tone, the rules of c/k,
 * g/gh, ng/ngh and of tones on stops. It says nothing of whether such a word exists.
 */
export function isSyllable(word: string): boolean {
  if (word.length === 0 || word.length > 8) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES);
  if (tones !== null && tones.length > 1) return false;
  const base = decomposed.replace(TONES, '').normalize('NFC');
  if (!SYLLABLE.test(base)) return false;
  const tone = tones?.[0];
  return !STOPPED.test(base) || tone === undefined || tone === '\u0301' || tone === '\u0323';
}
