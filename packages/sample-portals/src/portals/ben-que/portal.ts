import { readFileSync } from 'node:fs';
import { type Answer, type Answers, bytes, docx, page, pdf, text, xlsx } from '../../answer.ts';
import { makePhoto } from '../../files/picture.ts';
import { makeScan } from '../../files/png.ts';
import { html } from '../../markup/html.ts';
import type { SamplePortal } from '../../portal.ts';
import { executionRows } from '../../stock/budget.ts';
import { UNITS } from '../../units.ts';
import { expected } from './expected.ts';
import { FRAME } from './frame.ts';
import { ROUTES } from './routes.ts';

const shell = page(
  () => html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Phường Bến Quế</title>
<link rel="stylesheet" href="/assets/style.css"><script type="module" src="/assets/app.js"></script></head><body><div id="ung-dung"></div></body></html>`,
);

const SCRIPT = readFileSync(new URL('./public/app.js', import.meta.url), 'utf8');
const STYLE = readFileSync(new URL('./public/style.css', import.meta.url), 'utf8');
const json = (value: unknown): Answer => text('application/json', JSON.stringify(value));

/** The data of a route, as the script asks for it. */
export const dataPath = (route: string): string =>
  `/api/noi-dung${route === '/' ? '/trang-chu' : route}.json`;

function buildAnswers(): Answers {
  const answers: Answers = new Map();
  answers.set('/assets/app.js', text('text/javascript', SCRIPT));
  answers.set('/assets/style.css', text('text/css', STYLE));
  answers.set('/api/khung.json', json(FRAME));
  answers.set('/tep/ben-song.svg', text('image/svg+xml', makePhoto(185)));
  answers.set('/tep/bang-du-toan-2026.png', bytes('image/png', makeScan(28)));
  for (const [path, route] of Object.entries(ROUTES)) {
    answers.set(path, shell);
    answers.set(dataPath(path), json(route));
    for (const block of route.blocks) {
      if (block.kind !== 'list') continue;
      for (const { href, title } of block.items.filter(item => item.href.startsWith('/tep/'))) {
        if (href.endsWith('.xlsx'))
          answers.set(
            href,
            xlsx([['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Tỷ lệ'], ...executionRows(61_300, 0.73)]),
          );
        else if (href.endsWith('.docx')) answers.set(href, docx([title, 'Phường Bến Quế']));
        else
          answers.set(
            href,
            pdf(title, ['ỦY BAN NHÂN DÂN PHƯỜNG BẾN QUẾ', 'Bản mẫu, không có giá trị pháp lý.']),
          );
      }
    }
  }
  return answers;
}

/** A single-page application: an empty shell at every address, filled by a script out of JSON. */
export const benQue: SamplePortal = {
  id: 'ben-que',
  title: 'Single-page application: an empty shell until its script has run',
  unit: UNITS.benQue,
  expected,
  needsScripts: true,
  answers: buildAnswers(),
  sitemap: Object.keys(ROUTES),
  otherwise: path =>
    path.startsWith('/api/') || path.startsWith('/tep/') || path.startsWith('/assets/')
      ? { ...json({ error: 'not found' }), status: 404 }
      : shell,
};
