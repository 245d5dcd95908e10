import { newest } from '../judge/proofs.ts';
import { findDates } from '../read/dates.ts';
import type { PageView } from '../site/view.ts';
import type { Proof } from './probe.ts';

/** `áp dụng đến hết ngày 31/12/2025`, `có hiệu lực thi hành từ ngày 01/01/2025 đến 31/12/2025`: until when it holds. */
const UNTIL =
  /(?:áp\s+dụng|hiệu\s+lực)(?:\s+thi\s+hành)?(?:\s+từ\s+(?:ngày\s+)?[\d/.-]{8,10},?)?\s+(?:cho\s+)?đến\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?20\d{2}/giu;
/** Texts of a page that are looked at, and how far: until when a thing holds stands above it. */
const MAX_TEXTS = 20;
const TEXT_LENGTH = 1000;

/** Whether all of the proofs say themselves that they hold no longer. */
export function haveEnded(on: string, proofs: readonly Proof[]): boolean {
  const known = new Map<PageView, string | undefined>();
  return proofs.every(({ view, titles }) => {
    if (!known.has(view)) known.set(view, untilIn(textsOf(view)));
    const day = untilIn(titles) ?? (view.home ? undefined : known.get(view));
    return day !== undefined && day < on;
  });
}

function textsOf({ blocks, record, heading }: PageView): string[] {
  const below = blocks.filter(i => i >= heading).slice(0, MAX_TEXTS);
  return below.map(i => record.blocks[i]?.text.slice(0, TEXT_LENGTH) ?? '');
}

/** The latest day until which something holds, by the texts that say so. */
function untilIn(texts: readonly string[]): string | undefined {
  const days = texts.flatMap(text =>
    [...text.matchAll(UNTIL)].flatMap(([said]) =>
      findDates(said)
        .map(({ date }) => date)
        .slice(-1),
    ),
  );
  return newest(days);
}
