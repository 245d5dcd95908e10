import type { IndicatorInput } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { contextOf, menu, OTHER_TEXT, type Pages } from '../testing/site.ts';
import { pollProofs } from './poll.ts';

const ANSWERS =
  '<form><p><label><input type="radio" name="o"> Tốt</label></p><p><label><input type="radio" name="o"> Chưa tốt</label></p></form>';
const POLL = `${OTHER_TEXT}<h3>Việc tiếp công dân của xã thế nào?</h3>${ANSWERS}`;

const asked = (pages: Pages, over: Partial<IndicatorInput> = {}) =>
  pollProofs(contextOf({ '': menu({ 'Tin tức': '/tin' }), ...pages }, over)).map(
    ({ evidence }) => evidence.matched,
  );

describe('a poll', () => {
  it('is on the subject that its heading or question names, on any page', () => {
    expect(asked({ '': POLL })).toEqual(['tiếp công dân']);
    const question = '<p>Bạn thấy việc tiếp công dân thế nào?</p>';
    expect(asked({ tin: `<h3>Ý kiến</h3>${question}${ANSWERS}` })).toEqual(['tiếp công dân']);
  });
  it('counts once, however many pages show it', () => {
    expect(asked({ '': POLL, a: POLL, b: POLL })).toHaveLength(1);
  });
  it.each<[string, string, Partial<IndicatorInput>?]>([
    ['of something else', `<h3>Giao diện của trang thế nào?</h3>${ANSWERS}`],
    ['under its own heading', `<h3>Tiếp công dân</h3><p>Thứ Hai.</p><h3>Giao diện thế nào?</h3>${ANSWERS}`],
    ['that a negative phrase names', POLL, { negativeTerms: ['việc tiếp công dân của xã'] }],
    ['named by words that only say where to look', POLL, { broadTerms: ['tiếp công dân'] }],
    ['without answers', '<h3>Việc tiếp công dân thế nào?</h3><form><input type="text" name="q"></form>'],
  ])('is none where it is one %s', (_, body, over) => {
    expect(asked({ '': `${OTHER_TEXT}${body}` }, over)).toEqual([]);
  });
  it('is a form that a section may hold', () => {
    const probe = { probe: 'section' as const, accept: ['form' as const] };
    expect(said(run(probe, { '': POLL }))).toBe('met');
    expect(said(run({ ...probe, accept: ['items'] }, { '': POLL }))).toBe('missed');
  });
});
