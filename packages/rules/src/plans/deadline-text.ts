import type { Deadline, Plan, SingleDeadline } from '../schema/plan.ts';
import type { LocalizedText } from '../schema/text.ts';
import { type Detail, fillAll } from '../words/fill.ts';
import periods from '../words/periods.json' with { type: 'json' };
import { lastDayOf } from './days.ts';
import type { Due } from './due.ts';
import words from './words.json' with { type: 'json' };

type Events = Pick<Plan, 'events'>;

const say = (wording: keyof typeof words.deadlines, detail: Detail = {}): LocalizedText =>
  fillAll(words.deadlines[wording], detail);

/** `2021-12-15` → `15/12/2021`, in English as it is. */
const day = (iso: string): LocalizedText =>
  fillAll(periods.day, { year: iso.slice(0, 4), month: iso.slice(5, 7), day: iso.slice(8) });

/** A deadline with the days that were counted for it, where events told from when. */
export function withCountedDays(time: LocalizedText, due: readonly Due[]): LocalizedText {
  const days = due.flatMap(each => (each.date !== null && each.basis === 'counted' ? [day(each.date)] : []));
  if (days.length === 0) return time;
  const listed = { vi: days.map(({ vi }) => vi).join('; '), en: days.map(({ en }) => en).join('; ') };
  return say('counted', { time, days: listed });
}

const lowerFirst = ({ vi, en }: LocalizedText): LocalizedText => ({
  vi: vi.charAt(0).toLowerCase() + vi.slice(1),
  en: en.charAt(0).toLowerCase() + en.slice(1),
});

const ROMAN = ['I', 'II', 'III', 'IV'];

/** A year, quarter or month by its name, other windows by their days. */
function windowText(from: string, to: string): LocalizedText {
  const year = from.slice(0, 4);
  const first = Number(from.slice(5, 7));
  const last = Number(to.slice(5, 7));
  const whole = from.slice(8) === '01' && to === lastDayOf(Number(year), last);
  if (whole && first === 1 && last === 12) return say('year', { year });
  if (whole && first % 3 === 1 && last === first + 2) {
    const number = (last / 3) as 1 | 2 | 3 | 4;
    return say('quarter', { year, number, roman: ROMAN[number - 1] ?? '' });
  }
  if (whole && first === last)
    return say('month', { year, number: first, name: words.months[first - 1] ?? '' });
  return say('window', { from: day(from), to: day(to) });
}

function single(deadline: SingleDeadline, plan: Events): LocalizedText {
  const event = (id: string) => plan.events.find(known => known.id === id)?.name ?? id;
  switch (deadline.kind) {
    case 'date-before':
    case 'date-by':
      return say(deadline.kind, { date: day(deadline.date) });
    case 'window':
      return windowText(deadline.from, deadline.to);
    case 'relative': {
      const unit = deadline.working ? 'working-days' : 'days';
      const side = deadline.days < 0 ? 'before' : 'after';
      return say(`${unit}-${side}`, { days: Math.abs(deadline.days), event: event(deadline.from) });
    }
    case 'event':
      return say('event', { event: event(deadline.event) });
    case 'periodic': {
      const every = say(`every-${deadline.every}`);
      const period = deadline.at === undefined ? every : say('at', { period: every, days: deadline.at });
      return deadline.with === undefined ? period : say('with', { period, with: deadline.with });
    }
    case 'reference':
      return say('reference', { to: deadline.to });
  }
}

/** A deadline in words, both languages: `Trong quý IV năm 2021`. */
export function deadlineText(deadline: Deadline | undefined, plan: Events): LocalizedText {
  if (deadline === undefined) return say('none');
  if (deadline.kind !== 'multiple') return single(deadline, plan);
  const parts = deadline.items.map(({ what, deadline: part }) =>
    say('part', { what, deadline: lowerFirst(single(part, plan)) }),
  );
  return { vi: parts.map(({ vi }) => vi).join('; '), en: parts.map(({ en }) => en).join('; ') };
}
