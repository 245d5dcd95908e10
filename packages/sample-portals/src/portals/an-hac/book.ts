import { type Answers, docx, page, pdf, xlsx } from '../../answer.ts';
import { slashDate } from '../../calendar.ts';
import { html, type Insert, type Markup } from '../../markup/html.ts';
import { layout, linkList, type Place } from './layout.ts';

/** Name of a file under `/tai-lieu/`, its title, and its day (ISO) where it has one of its own. */
type NamedFile = readonly [name: string, title: string, day?: string];

/** Files under a heading. */
interface FileGroup {
  heading: string;
  files: readonly NamedFile[];
}

export interface Notice extends Place {
  path: string;
  /** Day of posting, ISO. */
  date?: string;
  content: Insert;
  /** Groups of files before the attached ones. */
  groups?: readonly FileGroup[];
  files?: readonly NamedFile[];
  /** Rows of the spreadsheets among the files. */
  rows?: readonly (readonly (string | number)[])[];
}

const fileList = (files: readonly NamedFile[]): Markup =>
  linkList(
    files.map(([name, title, day]) => ({
      title,
      href: `/tai-lieu/${name}`,
      ...(day !== undefined && { day: slashDate(day) }),
    })),
  );

/** Sets a page with its day and its files. */
export function post(answers: Answers, notice: Notice): void {
  const { path, date, content, groups = [], files = [], rows = [] } = notice;
  const body: Markup = html`${date && html`<p class="ngay">Ngày đăng: <time datetime="${date}">${slashDate(date)}</time></p>`}${content}${groups.map(group => html`<h2>${group.heading}</h2>${fileList(group.files)}`)}${
    files.length > 0 && html`<h2>Tệp đính kèm</h2>${fileList(files)}`
  }`;
  answers.set(
    path,
    page(() => layout(notice, body)),
  );
  for (const [name, title] of [...groups.flatMap(group => group.files), ...files]) {
    const href = `/tai-lieu/${name}`;
    if (name.endsWith('.xlsx')) answers.set(href, xlsx(rows));
    else if (name.endsWith('.docx')) answers.set(href, docx([title, 'Ủy ban nhân dân phường An Hạc']));
    else
      answers.set(href, pdf(title, ['ỦY BAN NHÂN DÂN PHƯỜNG AN HẠC', 'Bản mẫu, không có giá trị pháp lý.']));
  }
}
