/**
 * What text of the old fonts, or UTF-8 read as something else, nearly always has somewhere and Vietnamese in
 * Unicode hardly ever: signs that stand for letters of TCVN3 beside a letter, marks of VNI after their vowel, the
 * first bytes of a Vietnamese letter in UTF-8 as separate characters.
 */
const SUSPICIOUS =
  /[a-z][¡-¬®-¿Æ×ÞßæðñøþÇËÎÏÑÖØÜåçëîïö÷ûüÿ]|[¡-¬®-¿®§][a-z\u00ad]|[aeAE][áàãâêéèúÁÀÃÂÊÉÈÚ]|[aeouyôöAEOUYÔÖ][ùøûõïåäüëÙØÛÕÏÅÄÜË]|[ñÑ][a-zà-öø-ýÀ-ÖØ-Ý]|[ÃĂ][\u0080-\u00bf‚ƒ…‰Š]|á[º»]|Ä[‘ƒ\u0082\u0090\u0091©]|Æ[°¡¯\u00a0]/;

/** One cheap look, linear in the text: false for nearly all text there is. True decides nothing yet. */
export function isSuspicious(text: string): boolean {
  return SUSPICIOUS.test(text);
}
