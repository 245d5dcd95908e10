import { type Answers, docx, page, pdf, xlsx } from '../../answer.ts';
import { slashDate } from '../../calendar.ts';
import { html, type Insert, type Markup } from '../../markup/html.ts';
import { itemList, type Listed, layout, type Place, pager } from './layout.ts';
import type { NamedFile, Section } from './posting.ts';

/** Sets a page. */
export function put(answers: Answers, path: string, place: Place, content: Insert): void {
  answers.set(
    path,
    page(() => layout(place, content)),
  );
}

/** Sets files under `/upload/` and gives the list of links to them. */
export function attach(answers: Answers, files: readonly NamedFile[]): Markup | false {
  for (const [name, title] of files) {
    const lines = [title, 'Bản mẫu, không có giá trị pháp lý.'];
    const answer = name.endsWith('.xlsx')
      ? xlsx(lines.map(line => [line]))
      : name.endsWith('.docx')
        ? docx(lines)
        : pdf(title, lines);
    answers.set(`/upload/${name}`, answer);
  }
  return (
    files.length > 0 &&
    html`<h2>Tệp đính kèm</h2><ul class="tep">${files.map(([name, title]) => html`<li><a href="/upload/${name}">${title}</a></li>`)}</ul>`
  );
}

/** Sets an article or posting with its day, its print view and a few others of the same section. */
export function putPosting(
  answers: Answers,
  at: Listed,
  trail: Place['trail'] & object,
  content: Insert,
  others: readonly Listed[],
): void {
  const body = html`<p class="ngay">Ngày đăng: <time datetime="${at.date}">${slashDate(at.date)}</time>${at.href.startsWith('/thong-bao/') && html` | <a href="/in-bai${at.href}">Bản in</a>`}</p>${content}`;
  put(
    answers,
    at.href,
    { title: at.title, trail },
    html`${body}${others.length > 0 && html`<h3>Tin khác</h3>${itemList(others)}`}`,
  );
}

/** Sets the pages of a list, `perPage` items each. */
export function putList(
  answers: Answers,
  path: string,
  place: Place,
  items: readonly Listed[],
  { perPage, before, thumbs = false }: { perPage: number; before?: Markup; thumbs?: boolean },
): void {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  for (let n = 1; n <= pages; n++) {
    const shown = items.slice((n - 1) * perPage, n * perPage);
    put(
      answers,
      n === 1 ? path : `${path}?page=${n}`,
      place,
      html`${n === 1 && before}${itemList(shown, thumbs)}${pages > 1 && pager(path, n, pages)}`,
    );
  }
}

/** Sets a section: its list and each of its postings. */
export function putSection(answers: Answers, section: Section, trail: Place['trail'] & object = []): void {
  const listed = section.postings.map(({ slug, title, date }) => ({
    title,
    date,
    href: `${section.path}/${slug}`,
  }));
  putList(answers, section.path, { title: section.name, trail }, listed, section);
  for (const [i, posting] of section.postings.entries()) {
    const at = listed[i];
    if (at === undefined) continue;
    putPosting(
      answers,
      at,
      [...trail, [section.name, section.path]],
      html`${posting.paragraphs.map(text => html`<p>${text}</p>`)}${posting.table}${attach(answers, posting.files ?? [])}`,
      listed.slice(i + 1, i + 4),
    );
  }
}
