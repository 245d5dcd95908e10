import { openedDocument } from '../documents/opened.ts';
import { matchText } from '../match/hits.ts';
import type { ProbeResult, Proof } from '../probes/probe.ts';
import type { Site } from '../site/site.ts';
import { fold, isOther, type NamedUnit, namedUnits } from '../site/unit-names.ts';
import type { Graded } from './criteria.ts';
import { asksIssuer } from './issuer.ts';
import { newest } from './proofs.ts';
import { isPosting } from './topic.ts';

/** The day on which the communes of today took the place of earlier ones. Source: Nghị quyết 202/2025/QH15, Luật 72/2025/QH15. */
export const MERGED = '2025-07-01';
/** Who issued a document stands among its first lines, or in the first texts of a posting. */
const FIRST = 10;
/** Longer texts tell of this and that. */
const MAX_TEXT = 240;

/** What would be met, but was all issued by a commune that is no more, is there and not in time. */
export function ofFormerUnit(site: Site, graded: Graded, available: ProbeResult): Graded {
  if (graded.machine.verdict !== 'pass') return graded;
  const found = formerUnitOf(site, [...available.proofs, ...graded.more]);
  if (found === undefined) return graded;
  const criteria = { ...graded.machine.criteria, timely: false };
  return {
    ...graded,
    machine: { verdict: 'partial', criteria, reason: 'of-former-unit', detail: { found } },
  };
}

/**
 * The unit that issued all of the proofs, where it is another commune than this one and was one before the merger: named by their
 * titles, by the first texts of the posting or the first lines of the file, and dated before. Undefined where one of them may be the unit's own.
 */
function formerUnitOf(site: Site, proofs: readonly Proof[]): string | undefined {
  if (proofs.length === 0 || !asksIssuer(site)) return undefined;
  let found: string | undefined;
  for (const proof of proofs) {
    const date = newest(proof.dates);
    if (date === undefined || date >= MERGED) return undefined;
    const name = namedIn(site, proof);
    if (name === undefined) return undefined;
    found ??= name;
  }
  return found;
}

function namedIn(site: Site, proof: Proof): string | undefined {
  const own = fold(site.unit.name);
  let other: string | undefined;
  for (const text of textsOf(site, proof)) {
    if (text.length > MAX_TEXT) continue;
    for (const unit of namedUnits(site.compiled, text, matchText(site.compiled, text))) {
      if (!isCommune(unit)) continue;
      if (!isAnother(unit, own)) return undefined;
      other ??= unit.text.replace(/^(?:UBND|HĐND)\s+/u, '');
    }
  }
  return other;
}

function textsOf(site: Site, { titles, evidence, view, from, to }: Proof): string[] {
  const texts = [...titles, evidence.text];
  if (isPosting(view)) {
    const start = Math.max(from, view.heading);
    const blocks = view.blocks.filter(i => i >= start && i < to).slice(0, FIRST);
    texts.push(...blocks.map(i => view.record.blocks[i]?.text ?? ''));
  }
  const opened = openedDocument(site, evidence.href);
  if (opened?.state === 'text') texts.push(...opened.record.lines.slice(0, FIRST).map(({ text }) => text));
  return texts;
}

/** Of a commune's level, also of a kind that is no more; `xã hội` is none. */
const isCommune = ({ text, former }: NamedUnit) =>
  former ? /^(?:UBND |HĐND |ủy ban nhân dân )?thị trấn/iu.test(text) : !/^xã\s+hội(?!\p{L})/iu.test(text);

/** A name that the unit's own begins with was another's: `phường Phú An` is not `phường Phú An Đông`. */
const isAnother = (unit: NamedUnit, own: string) =>
  isOther(unit, own) || own.startsWith(`${fold(unit.text)} `);
