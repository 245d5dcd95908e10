import { escapeHtml } from '../markup/html.ts';

export interface PictureLook {
  width: number;
  height: number;
  background: string;
  color?: string;
  size?: number;
}

/** An SVG picture with words in it, as banners and buttons of portals are: the words are in no page's text. */
export function makePicture(words: readonly string[], look: PictureLook): string {
  const size = look.size ?? 18;
  const top = look.height / 2 - ((words.length - 1) * size * 1.3) / 2 + size / 3;
  const lines = words.map(
    (line, i) =>
      `<text x="${look.width / 2}" y="${(top + i * size * 1.3).toFixed(1)}" text-anchor="middle">${escapeHtml(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${look.width}" height="${look.height}" viewBox="0 0 ${look.width} ${look.height}"><rect width="100%" height="100%" fill="${look.background}"/><g font-family="Arial, sans-serif" font-weight="bold" font-size="${size}" fill="${look.color ?? '#fff'}">${lines.join('')}</g></svg>`;
}

/** An SVG standing for a photograph: hills, a field and a sky in the given hue (0–360). */
export function makePhoto(hue: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" viewBox="0 0 320 200"><rect width="320" height="200" fill="hsl(${hue},45%,82%)"/><circle cx="255" cy="45" r="22" fill="hsl(45,90%,75%)"/><path d="M0 130 70 70l60 50 70-70 120 90v60H0z" fill="hsl(${hue},25%,52%)"/><path d="M0 150q80-30 160 0t160 0v50H0z" fill="hsl(95,35%,48%)"/></svg>`;
}
