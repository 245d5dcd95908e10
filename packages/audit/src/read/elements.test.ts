import { describe, expect, it } from 'vitest';
import { isHiding, kindOf } from './elements.ts';

describe('isHiding', () => {
  it.each([
    ['display:none', true],
    ['color:red; DISPLAY : NONE;', true],
    ['visibility: hidden', true],
    ['display:block', false],
    ['', false],
    [null, false],
  ])('%j: %s', (style, hidden) => {
    expect(isHiding(style)).toBe(hidden);
  });
});

describe('kindOf', () => {
  it('takes no element for both text and none', () => {
    for (const tag of ['script', 'style', 'svg', 'template']) {
      expect(kindOf(tag)).toMatchObject({ skipped: true, block: false });
    }
  });
  it.each([
    ['div', { block: true, hideable: true, grouping: true, styled: true, hosting: true }],
    ['a', { block: false, hideable: true, grouping: false, hosting: false }],
    ['section', { block: true, sectioning: true }],
    ['article', { region: 'main', sectioning: true }],
    ['footer', { region: 'footer', sectioning: false }],
    ['iframe', { block: false, hosting: true }],
    ['xa-tin', { tag: 'xa-tin', block: true, hideable: true, hosting: true, region: undefined }],
    ['xa-menu', { region: 'nav' }],
    ['app-footer', { region: 'footer' }],
    ['mat-card-header', { region: undefined }],
    ['mat-header-row', { region: undefined }],
    ['blink', { tag: 'blink', block: false, hosting: false }],
  ])('knows %s', (tag, expected) => {
    expect(kindOf(tag)).toMatchObject(expected);
  });
  it('gives a known element one kind', () => {
    expect(kindOf('div')).toBe(kindOf('div'));
  });
});
