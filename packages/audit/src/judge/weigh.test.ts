import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditStep } from '../session/session.ts';
import { everyProbe, growth, siteSoFar } from '../testing/growing.ts';
import { menu, OTHER_TEXT, type Pages, RECEPTION_TEXT, stepsOf } from '../testing/site.ts';
import { judgeAll } from './alike.ts';
import type { Wanted } from './wanted.ts';
import { type Weighed, weighAll } from './weigh.ts';

const compiled = everyProbe();
const siteOf = (steps: readonly AuditStep[]) => siteSoFar(compiled, steps);
const plain = (list: readonly Wanted[]) =>
  list.map(({ settled, wants, files }) => ({ settled, wants, files }));

const MENU = menu({ 'Lịch tiếp công dân': '/lich', 'Giới thiệu': '/gt' });

describe('weighAll', () => {
  it('says what judging says of what is settled, and of what is wanted', () => {
    const pages: Pages = {
      '': `${MENU}<p><a href="/x">Thông báo lịch tiếp công dân tháng 11 năm 2026</a> 18/11/2026</p>`,
      lich: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}<p>Ngày 18/11/2026</p>`,
    };
    const site = siteOf(stepsOf(pages));
    const weighed = weighAll(site);
    expect(plain(weighed)).toEqual(plain(judgeAll(site)));
    expect(weighed.some(({ settled }) => settled)).toBe(true);
    expect(weighed.some(({ wants }) => wants.length > 0)).toBe(true);
  });

  it('does not work out again what a new page cannot change', () => {
    const [home, about, schedule] = stepsOf({ '': MENU, gt: `${MENU}${OTHER_TEXT}`, lich: RECEPTION_TEXT });
    if (home === undefined || about === undefined || schedule === undefined) throw new Error('no steps');
    const at = compiled.indicators.findIndex(({ indicator }) => indicator.id === 'section-found');
    const steps = [home];
    const first = weighAll(siteOf(steps));
    steps.push(about);
    const second = weighAll(siteOf(steps), first);
    expect(second[at]).toBe(first[at]);
    // Where its entry leads has been opened.
    steps.push(schedule);
    expect(weighAll(siteOf(steps), second)[at]).not.toBe(second[at]);
  });

  it('opens again what the pages to come take back', () => {
    const posting = `<h1>Thông báo lịch tiếp công dân tháng 11 năm 2026</h1>${RECEPTION_TEXT}<p>Ngày 18/11/2026</p>`;
    const at = compiled.indicators.findIndex(({ indicator }) => indicator.id === 'section-found');
    const steps = stepsOf({ '': MENU, x: posting });
    const first = weighAll(siteOf(steps));
    expect(first[at]?.settled).toBe(true);
    // The section called by the subject says itself that nothing is in it.
    steps.push(...stepsOf({ lich: '<h1>Lịch tiếp công dân</h1><p>Nội dung đang cập nhật</p>' }));
    const second = weighAll(siteOf(steps), first);
    expect(second[at]?.settled).toBe(false);
    expect(plain(second)[at]).toEqual(plain(judgeAll(siteOf([...steps])))[at]);
  });

  it('says at each page what weighing all of them anew says, in whatever order they came', () => {
    fc.assert(
      fc.property(growth, parts => {
        const growing: AuditStep[] = [];
        let weighed: Weighed[] = [];
        for (const part of parts) {
          growing.push(...part);
          const earlier = weighed;
          weighed = weighAll(siteOf(growing), earlier);
          const anew = plain(judgeAll(siteOf([...growing])));
          // What the portal as a whole settled stays so; everything else is as if it were judged for the first time.
          const stays = (before?: Weighed) => before?.settled === true && before.looked === null;
          const wanted = anew.map((each, n) => (stays(earlier[n]) ? plain(earlier)[n] : each));
          expect(plain(weighed)).toEqual(wanted);
        }
      }),
      { numRuns: 50 },
    );
  });
});
