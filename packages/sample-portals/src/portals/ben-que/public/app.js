// Draws the portal in the browser: one JSON document for the frame, one for each route.
const root = document.getElementById('ung-dung');

/** An element with attributes and children; strings become text. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) element.setAttribute(key, value);
  element.append(...children.filter(child => child !== undefined));
  return element;
}

const link = ({ title, href }) => make('a', { href }, title);

const draw = {
  heading: block => make('h2', {}, block.text),
  text: block => make('p', {}, block.text),
  date: block => make('p', { class: 'ngay' }, `${block.label}: ${block.date}`),
  list: block =>
    make(
      'ul',
      { class: 'ds' },
      ...block.items.map(item =>
        make('li', {}, link(item), item.date ? make('time', { class: 'ngay' }, ` ${item.date}`) : undefined),
      ),
    ),
  table: block =>
    make(
      'table',
      {},
      make('caption', {}, block.caption),
      make('thead', {}, make('tr', {}, ...block.headers.map(header => make('th', {}, header)))),
      make(
        'tbody',
        {},
        ...block.rows.map(row => make('tr', {}, ...row.map(cell => make('td', {}, String(cell))))),
      ),
    ),
  image: block => make('img', { src: block.src, alt: block.alt, width: '600' }),
  accordion: block =>
    make(
      'div',
      {},
      ...block.items.map(item =>
        make('details', {}, make('summary', {}, item.title), make('p', {}, item.text)),
      ),
    ),
  form: block =>
    make(
      'form',
      { method: 'post', action: '/api/gui-y-kien' },
      ...block.fields.map(field =>
        make(
          'label',
          {},
          field.label,
          field.type === 'textarea'
            ? make('textarea', { name: field.name, rows: '5' })
            : make('input', { name: field.name, type: 'text' }),
        ),
      ),
      make('button', { type: 'submit' }, block.button),
    ),
  answers: block =>
    make(
      'div',
      {},
      ...block.items.map(item =>
        make(
          'section',
          { class: 'hoi' },
          make('h3', {}, item.question),
          make('p', { class: 'ngay' }, `Ngày gửi: ${item.asked}`),
          make('p', {}, make('b', {}, 'Trả lời: '), item.answer),
          make('p', { class: 'ngay' }, `Ngày trả lời: ${item.answered}`),
        ),
      ),
    ),
};

async function json(address) {
  const response = await fetch(address);
  return response.ok ? response.json() : undefined;
}

const frame = await json('/api/khung.json');
const main = make('main', { id: 'noi-dung' });

function drawFrame() {
  root.replaceChildren(
    make(
      'header',
      { class: 'dau' },
      make('p', {}, 'Cổng thông tin điện tử'),
      make('h1', {}, frame.name),
      make('p', {}, frame.province),
    ),
    make('nav', { class: 'thanh' }, ...frame.menu.map(link)),
    main,
    make(
      'footer',
      {},
      ...frame.footer.map(line => make('p', {}, line)),
      make('p', {}, ...frame.links.flatMap(item => [link(item), ' · '])),
    ),
  );
}

async function drawRoute() {
  const name = location.pathname === '/' ? '/trang-chu' : location.pathname;
  const route = await json(`/api/noi-dung${name}.json`);
  document.title = `${route?.title ?? 'Không tìm thấy'} | ${frame.name}`;
  const blocks = route?.blocks ?? [{ kind: 'heading', text: 'Không tìm thấy nội dung' }];
  main.replaceChildren(...blocks.map(block => draw[block.kind](block)));
}

document.addEventListener('click', event => {
  const anchor = event.target.closest?.('a[href]');
  const file = /\.[a-z0-9]+$/i.test(anchor?.pathname ?? '');
  if (!anchor || anchor.origin !== location.origin || file) return;
  event.preventDefault();
  history.pushState(null, '', anchor.href);
  drawRoute();
});
document.addEventListener('submit', event => event.preventDefault());
addEventListener('popstate', drawRoute);

drawFrame();
await drawRoute();
