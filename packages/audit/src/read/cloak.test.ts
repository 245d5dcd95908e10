import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { isCloaking } from './cloak.ts';

describe('isCloaking', () => {
  it.each([
    'position:absolute;left:-9999px',
    'position: absolute; top : -5000px;',
    'text-indent:-9999px',
    'margin-left: -10000em',
    'font-size:0',
    'font-size: 0px; color: red',
    'font-size:1px',
    'opacity:0',
    'opacity: 0.01',
    'width:1px;height:1px;overflow:hidden',
    'overflow:hidden;height:0',
    'clip: rect(0, 0, 0, 0)',
    'color:#FFF; background-color: #fff',
  ])('%s hides', style => expect(isCloaking(style)).toBe(true));
  it.each([
    '',
    'left:-20px',
    'left:-426px; overflow:hidden',
    'margin-top: -167px',
    'display:flex; height:0px',
    'left:0;top:1px;width:0px',
    'overflow:hidden;height:10px',
    'margin-top:-10px',
    'font-size:0.9em',
    'font-size:10px',
    'opacity:0.5',
    'opacity:1',
    'width:100%;height:auto',
    'line-height:1',
    'max-width:1px0',
    'height:100px',
    'color:#333;background:#fff',
    'background:#fff',
  ])('%j does not', style => expect(isCloaking(style)).toBe(false));
});

describe('a page', () => {
  it('tells what is cloaked, with all that stands in it', () => {
    const { blocks, links } = page(
      '<p>Tin</p><div style="position:absolute;left:-9999px"><p>a <a href="https://x.example/">b</a></p></div><p>c</p>',
    );
    expect(blocks.map(({ cloaked }) => cloaked)).toEqual([undefined, true, undefined]);
    expect(links.map(({ cloaked }) => cloaked)).toEqual([true]);
  });

  it('sees the links to other hosts in a noscript, hidden', () => {
    const { links, blocks } = page(
      '<noscript><a href="https://x.example/a" rel="b">Nhà cái</a><a href="/trong">c</a><a>d</a></noscript>',
    );
    expect(blocks).toEqual([]);
    expect(links).toMatchObject([{ text: 'Nhà cái', href: 'https://x.example/a', hidden: true }]);
  });
});
