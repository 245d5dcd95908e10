import type { Block, Region } from '../record/page.ts';
import { daysBetween } from './dates.ts';
import type { Walked } from './walked.ts';

/** A block of as many characters is running text; entries of menus and addresses in a page's foot are shorter. */
const PROSE = 100;
/** So much running text is an article's; a page's foot or head may have a sentence or two. */
const MIN_BODY = 400;

/** Blocks of one region that follow one another: from the heading before their running text to its end. */
interface Stretch {
  from: number;
  to: number;
  prose: number;
}

/**
 * Gives back to a page its body where a class name put it into the menu, head, foot or side: makers call boxes
 * `menu-content` or `header-wrapper` that hold all of it. The body is the stretch that has twice as much running
 * text as all the rest. Linear in the page's blocks and links; `today` is `YYYY-MM-DD`.
 */
export function settleBody(out: Walked, today: string): void {
  const body = misplacedBody(out);
  if (body === undefined) return;
  const within = ({ block }: { block: number }) => block >= body.from && block <= body.to;
  for (const block of out.blocks.slice(body.from, body.to + 1)) block.region = 'main';
  for (const parts of [out.links, out.forms, out.tables, out.pictures])
    for (const part of parts) if (within(part)) part.region = 'main';
  // A date alone with its weekday is a clock in a page's head, and in its body only if it is today's.
  for (const date of out.dates)
    if (date.role === 'clock' && within(date) && Math.abs(daysBetween(date.date, today)) > 1)
      date.role = 'text';
}

function misplacedBody({ blocks }: Walked): Stretch | undefined {
  let all = 0;
  let best: Stretch | undefined;
  let current: Stretch | undefined;
  let region: Region | undefined;
  let opening = -1;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.region !== region) {
      region = block.region;
      current = undefined;
      opening = -1;
    }
    if (block.heading > 0 && current === undefined) opening = i;
    if (block.text.length < PROSE || block.hidden === true) continue;
    all += block.text.length;
    if (region === 'main') continue;
    current ??= { from: opening < 0 ? i : opening, to: i, prose: 0 };
    current.to = i;
    current.prose += block.text.length;
    if (best === undefined || current.prose > best.prose) best = current;
  }
  return best !== undefined && best.prose >= MIN_BODY && 3 * best.prose > 2 * all ? best : undefined;
}
