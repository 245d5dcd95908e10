/** Audits and characters sent in one call: well below the 50 MB and 6 minutes of Apps Script. */
export const MAX_ITEMS = 200;
export const MAX_CHARACTERS = 4_000_000;

/** Splits items, in their order, so that no chunk has too many or is too long; a long one goes alone. */
export function chunksOf<T extends { readonly text: string }>(items: readonly T[]): T[][] {
  const chunks: T[][] = [];
  let length = 0;
  for (const item of items) {
    const last = chunks.at(-1);
    if (last && last.length < MAX_ITEMS && length + item.text.length <= MAX_CHARACTERS) {
      last.push(item);
      length += item.text.length;
    } else {
      chunks.push([item]);
      length = item.text.length;
    }
  }
  return chunks;
}
