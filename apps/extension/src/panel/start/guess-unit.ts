import type { Unit } from '@niemyet/rules';
import words from './unit-words.json' with { type: 'json' };

export type GuessedUnit = Partial<Pick<Unit, 'name' | 'level' | 'province'>>;

const SEPARATORS = /\s[-–—]\s|[|,:;·•()]/;
/** Words of a name after its kind: the longest of a commune, a department or a province. */
const LONGEST = { commune: 5, department: 9, province: 4 } as const;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** `ĐỒNG` → `Đồng`. */
function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** The name that begins with one of the kinds in a part of a title: `xã Đồng Khuê` → `Xã Đồng Khuê`. */
function nameIn(part: string, level: keyof typeof words): string | undefined {
  const [kinds, longest] = [words[level], LONGEST[level]];
  const tokens = part.trim().split(/\s+/);
  for (let at = 0; at < tokens.length; at++) {
    const kind = kinds.find(kind => {
      const length = kind.split(' ').length;
      return (
        tokens
          .slice(at, at + length)
          .join(' ')
          .toLowerCase()
          .replace('.', '') === kind
      );
    });
    if (kind === undefined) continue;
    const after = tokens.slice(at + kind.split(' ').length);
    // A department's name goes on in small letters: `Sở Kế hoạch và Đầu tư`.
    const ends = (word: string, at: number) =>
      !isCapital(word) && !/^\d+$/.test(word) && (level !== 'department' || at === 0);
    const end = after.findIndex(ends);
    const name = after.slice(0, end < 0 ? longest : Math.min(end, longest));
    if (name.length === 0) continue;
    const shouted = name.every(word => word === word.toUpperCase() && /\p{L}{2}/u.test(word));
    return [capitalised(kind), ...(shouted ? name.map(capitalised) : name)].join(' ');
  }
  return undefined;
}

/** Unit, level and province as the title of a portal's page tells them; what it does not tell is left out. */
export function guessUnit(title: string): GuessedUnit {
  const parts = title.normalize('NFC').split(SEPARATORS);
  const find = (level: keyof typeof words) => {
    for (const part of parts) {
      // A title runs on without a mark: `xã Đồng Khuê tỉnh Lĩnh Giang`.
      const name = nameIn(part, level);
      if (name !== undefined) return cutAtKind(name);
    }
    return undefined;
  };
  const province = find('province');
  const commune = find('commune');
  const department = commune === undefined ? find('department') : undefined;
  const name = commune ?? department ?? province;
  if (name === undefined) return {};
  const level = commune ? 'commune' : department ? 'department' : 'province';
  return { name, level, ...(province ? { province } : {}) };
}

/** The name up to the kind of the next unit in it. */
function cutAtKind(name: string): string {
  const kinds = Object.values(words).flat();
  const tokens = name.split(' ');
  const end = tokens.findIndex(
    (_, at) =>
      at > 1 &&
      kinds.some(
        kind =>
          tokens
            .slice(at, at + kind.split(' ').length)
            .join(' ')
            .toLowerCase() === kind,
      ),
  );
  return (end < 0 ? tokens : tokens.slice(0, end)).join(' ');
}
