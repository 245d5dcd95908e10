import { fold } from './unit-names.ts';

/** What parts a page's title: `Lịch tiếp công dân - Xã Hòa An | Cổng thông tin điện tử`. */
const BETWEEN = /\s+(?:[-–—|»·]|::)\s+/u;
/** Longer parts are no name of a portal. */
const NAME_WORDS = 14;

/**
 * The title of a page without the portal's name before or behind it: parts that the home page's title has as well, or that name the unit.
 * A title that is nothing else is kept as it is.
 */
export function ownTitle(title: string, home: string, unit: string): string {
  const parts = title.split(BETWEEN);
  if (parts.length === 1) return title;
  const name = fold(unit);
  const shared = new Set(home.split(BETWEEN).map(fold));
  const isName = (part: string): boolean => {
    const folded = fold(part);
    if (shared.has(folded)) return true;
    return name !== '' && ` ${folded} `.includes(` ${name} `) && folded.split(' ').length <= NAME_WORDS;
  };
  let from = 0;
  let to = parts.length;
  while (to > 1 && isName(parts[to - 1] as string)) to -= 1;
  while (from < to - 1 && isName(parts[from] as string)) from += 1;
  return from === 0 && to === parts.length ? title : parts.slice(from, to).join(' - ');
}
