import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';

describe('a hidden part', () => {
  const shown = (body: string) => page(body).blocks.find(({ text }) => text === 'Trong')?.hidden !== true;
  it.each([
    '<a href="#x">Mở</a><div id="x" hidden>Trong</div>',
    '<a href="#" data-target="#x">Mở</a><div id="x" style="display:none">Trong</div>',
    '<a aria-controls="x">Mở</a><section id="x" hidden>Trong</section>',
    '<button data-bs-target="#x">Mở</button><div id="x" hidden>Trong</div>',
    '<div role="tabpanel" hidden>Trong</div>',
    '<div class="tab-pane" style="display:none">Trong</div>',
    '<li class="accordion_item" hidden>Trong</li>',
  ])('%s is a panel that a visitor opens', body => expect(shown(body)).toBe(true));
  it.each([
    '<div hidden>Trong</div>',
    '<div id="x" hidden>Trong</div><a href="#x">Mở</a>',
    '<a href="/x">Mở</a><div id="x" hidden>Trong</div>',
    '<div class="table-panels" hidden>Trong</div>',
    '<div hidden><div class="tab-pane" hidden>Trong</div></div>',
  ])('%s stays hidden', body => expect(shown(body)).toBe(false));
  it('keeps count of few controls only', () => {
    const many = Array.from({ length: 3000 }, (_, n) => `<a href="#c${n}">x</a>`).join('');
    expect(shown(`${many}<a href="#x">Mở</a><div id="x" hidden>Trong</div>`)).toBe(false);
  });
});
