import type { Level, Unit } from '@niemyet/rules';
import { hostOf } from '../fetch/site.ts';
import { plain } from '../terminal/plain.ts';
import { unitCodeOf } from './code.ts';
import type { Target } from './target.ts';

/** What the user says of a unit. */
export interface UnitOptions {
  code?: string;
  name?: string;
  level?: Level;
  province?: string;
  roster?: readonly Unit[];
}

/** Path of an address with a final slash. */
function folderOf(url: string): string {
  return `${new URL(url).pathname.replace(/\/+$/, '')}/`;
}

/**
 * The unit whose portal an address belongs to: of the same host and, where several units share one, the deepest
 * path the address lies below.
 */
function unitAt(roster: readonly Unit[], url: string): Unit | undefined {
  const host = hostOf(url);
  const path = folderOf(url);
  return roster
    .filter(
      unit => URL.canParse(unit.url) && hostOf(unit.url) === host && path.startsWith(folderOf(unit.url)),
    )
    .sort((a, b) => folderOf(b.url).length - folderOf(a.url).length)[0];
}

/**
 * The unit of a target: what the user says, else what the roster says of that address, else what can be told: a
 * code of the host, the title of the home page, a commune.
 */
export function unitOf(target: Target, url: string, title: string, options: UnitOptions): Unit {
  const roster = options.roster ?? [];
  // A portal that moved is the unit's all the same.
  const asked = target.kind === 'portal' ? unitAt(roster, target.url) : undefined;
  const listed = asked ?? unitAt(roster, url);
  const code = options.code ?? listed?.code ?? unitCodeOf(target);
  const province = options.province ?? listed?.province;
  return {
    code,
    name: options.name ?? listed?.name ?? (plain(title, 200) || code),
    level: options.level ?? listed?.level ?? 'commune',
    ...(province === undefined ? {} : { province }),
    url,
  };
}
