/** Moves the focus among the summaries inside `place` with the arrows, Home and End, as in a list. */
export function moveByArrows(event: KeyboardEvent, place: HTMLElement): void {
  if (!(event.target instanceof HTMLElement) || event.target.tagName !== 'SUMMARY') return;
  // What is folded away cannot be reached.
  const all = [...place.querySelectorAll<HTMLElement>('summary')].filter(
    one => one.parentElement?.parentElement?.closest('details:not([open])') === null,
  );
  const at = all.indexOf(event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  all[Math.min(Math.max(to, 0), all.length - 1)]?.focus();
}
