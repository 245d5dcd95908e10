import { beforeEach, expect, it } from 'vitest';
import { moveByArrows } from './arrows.ts';

let place: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = `<main>
    <details open><summary id="a">1</summary><ul>
      <li><details><summary id="b">1.1</summary><details><summary id="hidden">how</summary></details></details></li>
    </ul></details>
    <details><summary id="c">2</summary><ul><li><details><summary id="folded">2.1</summary></details></li></ul></details>
  </main>`;
  place = document.body.firstElementChild as HTMLElement;
  place.addEventListener('keydown', event => moveByArrows(event, place));
});

const at = (id: string) => document.getElementById(id) as HTMLElement;
function press(from: string, key: string): string {
  at(from).focus();
  at(from).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return document.activeElement?.id ?? '';
}

it.each([
  ['a', 'ArrowDown', 'b'],
  ['b', 'ArrowDown', 'c'],
  ['c', 'ArrowUp', 'b'],
  ['c', 'ArrowDown', 'c'],
  ['c', 'Home', 'a'],
  ['a', 'End', 'c'],
  ['a', 'x', 'a'],
])('from %s by %s to %s', (from, key, to) => expect(press(from, key)).toBe(to));
