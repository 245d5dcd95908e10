import { openedDocument } from '../documents/opened.ts';
import type { CompiledChecklist } from '../match/compile.ts';
import { matchText, type TextHits } from '../match/hits.ts';
import { wordPlaces } from '../match/places.ts';
import { countWords } from '../match/words.ts';
import type { DocumentRecord } from '../record/document.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Site } from '../site/site.ts';
import { fold, isOther, type NamedUnit, namedUnits } from '../site/unit-names.ts';

/** Who issued a document: the unit itself, another body, or it is not told. */
export type Issuer = 'own' | 'other' | undefined;

/** A name of an office has at most this many words. */
const NAME_WORDS = 14;
/** Lines of a letterhead at the top of a document. Source: Nghị định 30/2020/NĐ-CP, annex I. */
const LETTERHEAD_LINES = 6;
/** What stands beside the name of the office, and what ends the letterhead. */
const MOTTO = /\s*(?:cộng\s*h[òo][àa]\s+xã\s+hội|độc\s+lập|đảng\s+cộng\s+sản).*$/iu;
const NUMBERED = /^\s*số\s*[:\d]/iu;
/** `12/QĐ-SXD`, `61/2018/NĐ-CP`, `31/2024/QH15`: the letters at the end are those of who issued it. */
const NUMBER =
  /(?<![\d/])\d{1,5}\s?\/\s?(?:\d{4}\s?\/\s?)?([\p{Lu}][\p{L}&]*\d{0,2}(?:-[\p{Lu}][\p{L}&]*)*)/u;
/** A document's own number stands among its first words. */
const BEFORE_NUMBER = 4;

/** Who an office's name is, as a table's cell or a letterhead writes it. */
export function issuerNamed(site: Site, text: string): Issuer {
  if (countWords(text) > NAME_WORDS) return undefined;
  const { compiled } = site;
  const hits = matchText(compiled, text);
  const units = unitsIn(site, text, hits);
  if (units.some(named => isOwn(site, named))) return 'own';
  const above = hits.bySet.get(compiled.vocabulary.otherIssuers);
  if (above?.some(({ from }) => from === 0) === true) return 'other';
  if (units.length > 0) return 'other';
  // `UBND xã` on a commune's portal is that commune's.
  return hits.bySet.has(compiled.vocabulary.unitLevels) ? 'own' : undefined;
}

const codes = new WeakMap<CompiledChecklist, ReadonlySet<string>>();

/** Whether a number's letters are those of a body above the commune. */
function isNumberOfOther(compiled: CompiledChecklist, letters: string): boolean {
  let known = codes.get(compiled);
  if (known === undefined) {
    known = new Set((compiled.checklist.vocabulary.otherIssuerCodes ?? []).map(code => code.toUpperCase()));
    codes.set(compiled, known);
  }
  const last = letters.slice(letters.lastIndexOf('-') + 1);
  return known.has(last.replace(/[&\d]/g, '').toUpperCase());
}

/** Who issued a document by the number that its title opens with. */
export function issuerByNumber({ compiled }: Site, title: string): Issuer {
  const head = title.slice(0, 80);
  const match = NUMBER.exec(head);
  if (match === null) return undefined;
  const before = head.slice(0, match.index);
  if (countWords(before) > BEFORE_NUMBER) return undefined;
  if (matchText(compiled, before).bySet.has(compiled.vocabulary.carryingOut)) return undefined;
  return isNumberOfOther(compiled, match[1] as string) ? 'other' : undefined;
}

/** Who issued a document by its title: `Kế hoạch … của UBND tỉnh`, `Sở Nội vụ ban hành …`; not where it carries that out. */
export function issuerByTitle(site: Site, title: string, hits: TextHits): Issuer {
  const { compiled } = site;
  const { otherIssuers, provinceLevels } = compiled.vocabulary;
  // `Tỉnh công bố …`: the province itself did.
  const opens = hits.bySet.get(provinceLevels)?.[0]?.from === 0;
  const above = hits.bySet.get(otherIssuers) ?? [];
  if (above.length === 0 && !opens) return undefined;
  if (unitsIn(site, title, hits).some(named => isOwn(site, named))) return 'own';
  if (opens) return 'other';
  const words = wordPlaces(title).map(({ from, to }) => title.slice(from, to).toLowerCase());
  const carried = hits.bySet.get(compiled.vocabulary.carryingOut) ?? [];
  const told = above.some(({ from }) => {
    if (carried.some(hit => hit.from < from)) return false;
    return from === 0 || words[from - 1] === 'của' || words[from - 1] === 'do';
  });
  return told ? 'other' : undefined;
}

const isOwn = (site: Site, named: NamedUnit) => !isOther(named, fold(site.unit.name));

/** The units that a text names; `xã hội` is none. */
function unitsIn(site: Site, text: string, hits: TextHits): readonly NamedUnit[] {
  return namedUnits(site.compiled, text, hits).filter(
    named => isOwn(site, named) || !/^xã\s+hội(?!\p{L})/iu.test(named.text),
  );
}

const letterheads = new KeptWith<DocumentRecord, Issuer | null>();

/** Who issued an opened document, by its letterhead. */
export function issuerByLetterhead(site: Site, href: string | undefined): Issuer {
  const opened = openedDocument(site, href);
  if (opened?.state !== 'text') return undefined;
  const known = letterheads.get(opened.record);
  if (known !== undefined) return known ?? undefined;
  const lines: string[] = [];
  for (const { text, page } of opened.record.lines.slice(0, LETTERHEAD_LINES)) {
    if (page > 1 || NUMBERED.test(text)) break;
    const name = text.replace(MOTTO, '').trim();
    if (name !== '') lines.push(name);
  }
  const issuer = ofLetterhead(site, lines);
  letterheads.set(opened.record, issuer ?? null);
  return issuer;
}

function ofLetterhead(site: Site, lines: readonly string[]): Issuer {
  const { unitLevels, otherIssuers } = site.compiled.vocabulary;
  if (lines.some(line => issuerNamed(site, line) === 'own')) return 'own';
  const hits = lines.map(line => matchText(site.compiled, line));
  // An office of a former district's commune: both stand there.
  if (hits.some(({ bySet }) => bySet.has(unitLevels))) return undefined;
  return hits[0]?.bySet.get(otherIssuers)?.[0]?.from === 0 ? 'other' : undefined;
}
