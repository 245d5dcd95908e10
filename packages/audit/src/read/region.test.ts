import { describe, expect, it } from 'vitest';
import type { Region } from '../record/page.ts';
import { namedBy } from './class-names.ts';
import { kindOf } from './elements.ts';
import { regionOf } from './region.ts';

function region(
  tag: string,
  attributes: Record<string, string> = {},
  parent: Region = 'main',
  article = false,
) {
  const named = namedBy(attributes.id ?? '') | namedBy(attributes.class ?? '');
  return regionOf(kindOf(tag), parent, article, attributes.role ?? null, named);
}

describe('regionOf', () => {
  it.each([
    ['nav', {}, 'nav'],
    ['header', {}, 'header'],
    ['footer', {}, 'footer'],
    ['aside', {}, 'aside'],
    ['main', {}, 'main'],
    ['div', { role: 'navigation' }, 'nav'],
    ['div', { role: ' Banner ' }, 'header'],
    ['ul', { role: 'menubar' }, 'nav'],
    ['div', { class: 'main-menu' }, 'nav'],
    ['div', { id: 'chantrang' }, 'footer'],
    ['td', { class: 'left_sidebar sidebar' }, 'aside'],
    ['div', { class: 'topbar' }, 'header'],
    ['div', { class: 'main-header' }, 'header'],
    ['div', { class: 'page-footer' }, 'footer'],
    ['div', { class: 'card header' }, 'header'],
    ['div', { class: 'page-header' }, null],
    ['div', { class: 'card-header' }, null],
    ['div', { class: 'autofit-row portlet-header' }, null],
    ['div', { class: 'view-footer' }, null],
    ['div', { class: 'panel_footer' }, null],
    ['div', { class: 'content' }, null],
    ['div', { class: 'menuitem' }, null],
    ['div', { class: 'navigate-news' }, null],
    ['span', { class: 'menu' }, null],
    ['h2', { class: 'header' }, null],
    ['div', {}, null],
  ] as const)('<%s %j>: %s', (tag, attributes, expected) => {
    expect(region(tag, attributes)).toBe(expected);
  });

  it('takes the head and foot of an article for its own', () => {
    expect(region('header', {}, 'main', true)).toBeNull();
    expect(region('footer', {}, 'main', true)).toBeNull();
    expect(region('nav', {}, 'main', true)).toBe('nav');
  });

  it('finds a menu in a header, and no footer in a menu', () => {
    expect(region('ul', { class: 'menu' }, 'header')).toBe('nav');
    expect(region('div', { class: 'bottom' }, 'nav')).toBeNull();
  });

  it('does not read class names without end', () => {
    expect(region('div', { class: `${'x '.repeat(200)}menu` })).toBeNull();
  });
});
