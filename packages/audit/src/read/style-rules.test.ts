import { describe, expect, it } from 'vitest';
import { StyleRules } from './style-rules.ts';

function rulesOf(...sheets: string[]): StyleRules {
  const rules = new StyleRules();
  for (const sheet of sheets) rules.add(sheet);
  return rules;
}

describe('StyleRules', () => {
  it.each([
    ['.a{display:none}', 'a', 'hidden'],
    ['.a { position: absolute; left: -9999px; }', 'x a', 'cloaked'],
    ['div.a{font-size:0}', 'a', 'cloaked'],
    ['p{color:red}.b,.a{visibility:hidden}', 'b', 'hidden'],
    ['/* .a{} */ .a{/* x */text-indent:-999px}', 'a', 'cloaked'],
    ['.a{opacity:0;left:-9999px}', 'a', 'hidden'],
    ['.a{opacity:1}', 'a', null],
    ['@import url(x.css);.a{display:none}', 'a', 'hidden'],
    ['@charset "utf-8"; .a { display: none !important }', 'a', 'hidden'],
    ['.a{display:none}.a{display:block}', 'a', null],
    ['@media (max-width:700px){.a{display:none}}', 'a', null],
    ['@media print{.b{display:none}}.a{display:none}', 'a', 'hidden'],
    ['.menu .a{display:none}', 'a', null],
    ['.a:hover{display:none}', 'a', null],
    ['.a{color:red}', 'a', null],
    ['.a{display:none', 'a', null],
    ['}}.a{display:none}', 'a', null],
    ['', 'a', null],
  ])('%s', (sheet, names, veil) => expect(rulesOf(sheet).veilOf(names, null)).toBe(veil));

  it('knows ids, and takes rules of several sheets together', () => {
    const rules = rulesOf('#x{text-indent:-9999px}', '.a{display:none}');
    expect(rules.veilOf(null, 'x')).toBe('cloaked');
    expect(rules.veilOf('a', 'y')).toBe('hidden');
    expect(rules.veilOf(null, null)).toBeNull();
    expect(rulesOf('.a{color:red}').any).toBe(false);
  });

  it('reads so much and no more', () => {
    const rules = rulesOf(`.a{display:none}${'x'.repeat(300_000)}.b{display:none}`, '.c{display:none}');
    expect(rules.veilOf('a', null)).toBe('hidden');
    expect(rules.veilOf('b c', null)).toBeNull();
    expect(rulesOf('/*'.repeat(100_000)).any).toBe(false);
    expect(rulesOf('{'.repeat(200_000), `.a{${'a{'.repeat(50_000)}`).any).toBe(false);
  });
});
