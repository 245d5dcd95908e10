import { describe, expect, it } from 'vitest';
import { toTcvn3 } from '../testing/legacy.ts';
import { only, page } from '../testing/page.ts';

const block = (body: string) => only(page(body).blocks);

describe('the place of an element', () => {
  it.each([
    ['<nav>Tin</nav>', 'nav'],
    ['<footer><p>Tin</p></footer>', 'footer'],
    ['<article><footer>Tin</footer></article>', 'main'],
    ['<div class="main-menu">Tin</div>', 'nav'],
    ['<div id="footer">Tin</div>', 'footer'],
    ['<div role="banner">Tin</div>', 'header'],
    ['<p class="footer">Tin</p>', 'main'],
    ['<p role="banner">Tin</p>', 'main'],
    ['<div>Tin</div>', 'main'],
  ])('is its region: %s', (body, region) => expect(block(body).region).toBe(region));

  it.each([
    '<div hidden>Tin</div>',
    '<div style="display:none">Tin</div>',
    '<div style="visibility: hidden"><p>Tin</p></div>',
  ])('may be hidden: %s', body => expect(block(body).hidden).toBe(true));
  it.each(['<div style="color:red">Tin</div>', '<div class="hidden-x">Tin</div>'])(
    'is shown else: %s',
    body => expect(block(body).hidden).toBeUndefined(),
  );
  it('may be out of sight, by a style of its own or a rule of the page', () => {
    expect(block('<div style="position:absolute; left:-9999px">Tin</div>').cloaked).toBe(true);
    expect(
      block('<div style="position:absolute; left:-9999px"><p style="color:red">Tin</p></div>').cloaked,
    ).toBe(true);
    const rule = '<style>.ra { position: absolute; left: -9999px }</style>';
    expect(block(`${rule}<div class="ra">Tin</div>`).veiled).toBeDefined();
    expect(block(`${rule}<div class="vao">Tin</div>`).veiled).toBeUndefined();
  });
  it.each([
    ['<div class="title">Tin</div>', 7],
    ['<div class="chu">Tin</div>', 0],
    ['<blockquote class="title">Tin</blockquote>', 0],
  ])('is styled as a heading by its class, or not: %s', (body, heading) => {
    expect(block(body).heading).toBe(heading);
  });
  it('tells of a font of before Unicode, by which its text is read', () => {
    const writing = (font: string) =>
      page(`<div style="font-family: ${font}">${toTcvn3('Nội quy tiếp dân')}</div>`).writing;
    expect(writing('.VnTime')).toContain('tcvn3');
    expect(writing('Arial')).not.toContain('tcvn3');
  });
});
