/** Source: RFC 3966, RFC 6068; `callto`, `sms`: as makers write them. */
const SCHEME = /^\s*(?:(tel|callto|sms)|(mailto)):(?:\/\/)?([^?]{1,200})/i;
/** A chat with whoever has a telephone number. */
const CHAT = /^\s*https?:\/\/(?:www\.)?zalo\.me\/((?:\+?84|0)\d{9})(?:[/?#]|$)/i;
const NO_DIGITS = /\D/g;
const MIN_DIGITS = 3;

/**
 * The telephone number or address of mail that a link has in its address and not in its text, as it stands there: `tel:0262 123 456` under
 * an icon. Null where it has none, or its text tells it.
 */
export function contactIn(reference: string, text: string): string | null {
  if (!/^\s*(?:tel|callto|sms|mailto|https?):/i.test(reference)) return null;
  const [, phone, , value = ''] = SCHEME.exec(reference) ?? [];
  const chat = CHAT.exec(reference)?.[1];
  const told = decoded(chat ?? value);
  if (told === '') return null;
  if (phone === undefined && chat === undefined)
    return told.includes('@') && !text.includes('@') ? told : null;
  const digits = told.replace(NO_DIGITS, '');
  // The end of it: one may have the number of the country before it.
  return digits.length >= MIN_DIGITS && !text.replace(NO_DIGITS, '').includes(digits.slice(-MIN_DIGITS))
    ? told
    : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value).trim();
  } catch {
    return value.trim();
  }
}
