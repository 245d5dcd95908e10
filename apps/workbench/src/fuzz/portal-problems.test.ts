import { expect, test } from 'vitest';
import { loadChecklist } from '../checklist.ts';
import { portalProblems } from './portal-problems.ts';

const checklist = await loadChecklist();
const page = (html: string) => ({ bytes: Buffer.from(html), contentType: 'text/html', mutations: [] });

test('finds nothing wrong with a portal whose pages lead to one another', async () => {
  const pages = ['Tiếp công dân', 'Ngân sách', 'Tin tức'].map((name, n) =>
    page(`<h1>${name}</h1><a href="/${n}">Lịch tiếp công dân</a><a href="/${n}/muc">Công khai ngân sách</a>`),
  );
  expect(await portalProblems(checklist, pages)).toEqual([]);
});

test('says that a portal of no pages cannot be', async () => {
  expect((await portalProblems(checklist, [])).join()).toContain('a portal of no pages');
});
