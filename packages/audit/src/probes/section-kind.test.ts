import { describe, expect, it } from 'vitest';
import { findAbout } from '../judge/about.ts';
import { contextOf, menu, OTHER_TEXT, type Pages, RECEPTION_TEXT } from '../testing/site.ts';
import { isSection, isSectionAsked, saysEmpty } from './section-kind.ts';

const HEAD = '<h1>Tiếp công dân</h1>';
const portal = (lich: string, home = menu({ 'Tiếp công dân': '/lich' })): Pages => ({ '': home, lich });

/** What the one page about the subject is told to be. */
function told<T>(pages: Pages, tell: (context: ReturnType<typeof contextOf>) => T[]): T | undefined {
  const all = tell(contextOf(pages));
  expect(all).toHaveLength(1);
  return all[0];
}

describe('saysEmpty', () => {
  const says = (pages: Pages) =>
    told(pages, ({ site, indicator }) => findAbout(site, indicator).map(saysEmpty));
  it('holds for a section that says that its content is to come', () => {
    expect(says(portal(`${HEAD}<p>Nội dung đang cập nhật</p>`))).toBe(true);
  });
  it('does not for one that says nothing, or something', () => {
    expect(says(portal(HEAD + OTHER_TEXT))).toBe(false);
    expect(says(portal(HEAD + RECEPTION_TEXT))).toBe(false);
  });
});

it('a dated posting of the right title is no section', () => {
  const is = (pages: Pages) =>
    told(pages, ({ site, indicator }) => findAbout(site, indicator).map(about => isSection(site, about)));
  const listed = '<ul><li><a href="/lich">Tiếp công dân</a> 12/10/2026</ul>';
  expect(is(portal(HEAD + RECEPTION_TEXT, listed))).toBe(false);
  expect(is(portal(HEAD + RECEPTION_TEXT))).toBe(true);
});

it.each([
  [['items', 'documents'], true],
  [['items', 'text'], false],
] as const)('a rule that accepts %j asks for a section: %s', (accept, asked) => {
  const available = { probe: 'section' as const, accept: [...accept] };
  expect(isSectionAsked(contextOf(portal(HEAD), { criteria: { available } }))).toBe(asked);
});
