import { type Answers, page } from '../../answer.ts';
import { html } from '../../markup/html.ts';
import type { SamplePortal } from '../../portal.ts';
import { UNITS } from '../../units.ts';
import { putDisclosure } from './disclosure.ts';
import { expected } from './expected.ts';
import { putFront } from './front.ts';
import { putPeople } from './people.ts';
import { putProcedures } from './procedures.ts';
import { sheet } from './written.ts';

function buildAnswers(): Answers {
  const answers: Answers = new Map();
  putFront(answers);
  putPeople(answers);
  putDisclosure(answers);
  putProcedures(answers);
  return answers;
}

/** Written over twenty years by many hands: old encodings, frames, forwarding pages, picture maps, scripts for links. */
export const dongSim: SamplePortal = {
  id: 'dong-sim',
  title: 'Old encodings and old ways to lead on: fonts for letters, frames, maps, menus of scripts',
  unit: UNITS.dongSim,
  expected,
  needsScripts: false,
  answers: buildAnswers(),
  search: {
    path: '/vn/timkiem.htm',
    param: 'q',
    show: (query, hits) =>
      sheet(
        `Tìm kiếm: ${query}`,
        html`<ul>${hits.map(hit => html`<li><a href="${hit.path}">${hit.title}</a></li>`)}</ul>`,
        'plain',
      ),
  },
  otherwise: () =>
    page(
      () =>
        html`<!DOCTYPE html><html><head><title>404</title></head><body><h1>Không tìm thấy trang</h1></body></html>`,
      404,
    ),
};
