/** A phrase as phrases are compared in a file: composed, lower case, single spaces. */
export const plainPhrase = (phrase: string): string =>
  phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

export const samePhrase = (one: string, other: string): boolean => plainPhrase(one) === plainPhrase(other);
