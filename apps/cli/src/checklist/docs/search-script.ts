/**
 * The search of the catalogue's first page: hides the cards in which no word begins with a word of the query, and the
 * groups left empty. Marks and capitals do not matter. It only hides: without scripts every card stands there.
 */
export const SEARCH_SCRIPT = `
(() => {
  const fold = text => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  const input = document.querySelector('#search');
  const status = document.querySelector('#found');
  const cards = [...document.querySelectorAll('[data-words]')].map(node => ({
    node, words: ' ' + fold(node.textContent + ' ' + node.dataset.words) }));
  const groups = [...document.querySelectorAll('[data-group]')];
  const show = () => {
    const wanted = fold(input.value).split(' ').filter(Boolean);
    let count = 0;
    for (const { node, words } of cards) {
      node.hidden = !wanted.every(word => words.includes(' ' + word));
      if (!node.hidden) count += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('[data-words]:not([hidden])') === null;
    status.textContent = count === 0 ? status.dataset.none : status.dataset.found.replace('{count}', String(count));
  };
  input.closest('form').addEventListener('submit', event => event.preventDefault());
  input.addEventListener('input', show);
  show();
})();
`;
