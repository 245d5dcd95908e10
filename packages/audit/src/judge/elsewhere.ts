import type { CompiledIndicator } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import type { Site } from '../site/site.ts';
import { fold, isOther, namedUnits, namesAfter } from '../site/unit-names.ts';
import type { PageView } from '../site/view.ts';
import { opensAsPosting } from './entry.ts';
import { MERGED } from './former-unit.ts';

/**
 * Whether a headline tells of another place: it names another province than the unit's, or says so (`huyện bạn`), and not the unit. The
 * title of a posting is not judged so: what a unit posts may have come from anywhere, and be of its former province. Where news counts
 * as well (`stories`), a headline that names another unit of its level tells of that one, and one that opens with the province of what that does.
 */
export function tellsOfElsewhere(
  site: Site,
  text: string,
  hits: TextHits,
  indicator?: CompiledIndicator,
): boolean {
  const { compiled, unit } = site;
  const { provinceLevels, otherPlaces, unitLevels } = compiled.vocabulary;
  const says = hits.bySet.has(otherPlaces);
  const own = fold(unit.name);
  // In capitals throughout, every word may be one of a name.
  const isStory =
    own !== '' && /\p{Ll}/u.test(text) && indicator?.indicator.stories === true && hits.bySet.has(unitLevels);
  if (!says && !isStory && !hits.bySet.has(provinceLevels)) return false;
  if (opensAsPosting(compiled, hits, text)) return false;
  const units = namedUnits(compiled, text, hits).filter(({ former }) => !former);
  if (units.some(named => !isOther(named, own))) return false;
  if (says || (isStory && units.length > 0)) return true;
  // `Tỉnh mở lớp bồi dưỡng …`: what the province does is no news of the unit.
  if (
    indicator?.indicator.stories === true &&
    hits.bySet.get(provinceLevels)?.some(({ from }) => from === 0) === true
  )
    return true;
  const province = fold(unit.province ?? '');
  return province !== '' && namesAfter(text, hits, provinceLevels).some(({ name }) => !alike(name, province));
}

/**
 * Whether what a headline tells of cannot be the unit's own under another name: it tells of another place, and where that is another unit of its
 * level, of a day on which former units were no more.
 */
export function tellsOfOther(
  site: Site,
  text: string,
  hits: TextHits,
  indicator: CompiledIndicator,
  date: string | undefined,
): boolean {
  if (!tellsOfElsewhere(site, text, hits, indicator)) return false;
  return tellsOfElsewhere(site, text, hits) || (date !== undefined && date >= MERGED);
}

/** Whether a page's own heading tells of another place: its title may go on with the name of the portal. */
export function headingTellsOfElsewhere(site: Site, view: PageView, indicator?: CompiledIndicator): boolean {
  const [block, hits] = [view.record.blocks[view.heading], view.observed.blocks[view.heading]];
  return block !== undefined && hits !== undefined && tellsOfElsewhere(site, block.text, hits, indicator);
}

/** One of two names is the end of the other, which may have a level before it, or its beginning, where more capitals follow. */
function alike(name: string, province: string): boolean {
  return (
    ` ${province}`.endsWith(` ${name}`) ||
    [...tails(province)].some(tail => `${name} `.startsWith(`${tail} `))
  );
}

function* tails(text: string): Iterable<string> {
  const words = text.split(' ');
  for (let n = 0; n + 1 < words.length || n === 0; n++) yield words.slice(n).join(' ');
}
