/** Name of the marking function in the extension's own world of a page; the page itself cannot see it. */
export const MARKER = 'niemyetMark';
