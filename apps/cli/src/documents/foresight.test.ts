import { expect, it } from 'vitest';
import { failed, pageOf } from '../fetch/page.ts';
import { NOW } from '../fixtures/settings.ts';
import { Foresight } from './foresight.ts';

const page = (html: string) =>
  pageOf(Buffer.from(html), { finalUrl: 'https://a.gov.vn/', status: 200, fetchedAt: NOW });
const OFFERING = page('<a href="/ns.pdf">Công khai ngân sách</a>');
const PLAIN = page('<p>pdf');

/** After which of these pages what opens documents is loaded first. */
function loadedAfter(outcomes: Parameters<Foresight['see']>[0][]): number {
  let seen = 0;
  let first = 0;
  const foresight = new Foresight({
    warm: () => {
      first ||= seen;
    },
    open: async () => failed('unreadable', { fetchedAt: NOW }),
    close: async () => {},
  });
  for (const outcome of outcomes) {
    seen += 1;
    foresight.see(outcome);
  }
  return first;
}
const times = (count: number, outcome: Parameters<Foresight['see']>[0]) => Array(count).fill(outcome);

it.each([
  ['a page offered one, once the beginning is over', [OFFERING, ...times(20, PLAIN)], 8],
  ['it was offered later', [...times(11, PLAIN), OFFERING], 12],
  ['pages come that are none', [...times(9, failed('dns', { fetchedAt: NOW })), ...times(9, OFFERING)], 17],
])('has it loaded where %s', (_, outcomes, after) => expect(loadedAfter(outcomes)).toBe(after));

it('has nothing loaded where no page offers a document', () => expect(loadedAfter(times(30, PLAIN))).toBe(0));
