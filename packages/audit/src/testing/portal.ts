import type { FetchOutcome } from '../session/outcome.ts';
import type { AuditOptions, AuditPorts, PageRequest } from '../session/session.ts';
import { ON } from './checklist.ts';
import { FETCHED, HOME, html } from './page.ts';
import { type Answer, documentOf, UNIT } from './site.ts';

/** What an audit of the portal of the tests is opened with. */
export function options(over: Partial<AuditOptions> = {}): AuditOptions {
  return { id: 'a-1', unit: UNIT, round: '2026-Q4', on: ON, startedAt: FETCHED, ...over };
}

/** Answers requests from a portal given by path; what is not there is 404. Notes what was asked. */
export function portal(pages: Record<string, Answer | FetchOutcome>): {
  asked: PageRequest[];
  fetch: AuditPorts['fetch'];
  answer(request: PageRequest): FetchOutcome;
} {
  const asked: PageRequest[] = [];
  const answer = (request: PageRequest): FetchOutcome => {
    const path = request.url.slice(HOME.length);
    return outcomeOf(request, pages[request.render ? `rendered:${path}` : path] ?? pages[path]);
  };
  return {
    asked,
    answer,
    fetch: request => {
      asked.push(request);
      return Promise.resolve(answer(request));
    },
  };
}

function outcomeOf(request: PageRequest, answer: Answer | FetchOutcome | undefined): FetchOutcome {
  const common = { finalUrl: request.url, fetchedAt: FETCHED };
  if (answer === undefined)
    return { kind: 'failure', failure: 'http-status', status: 404, tries: 1, ...common };
  if (typeof answer !== 'string' && 'kind' in answer) return answer;
  if (typeof answer !== 'string' && 'failure' in answer)
    return { kind: 'failure', failure: answer.failure, status: answer.status ?? 0, tries: 3, ...common };
  if (typeof answer !== 'string' && 'document' in answer) {
    const document = documentOf(answer.document);
    return { kind: 'document', status: 200, bytes: 9, contentType: 'application/pdf', document, ...common };
  }
  if (typeof answer !== 'string' && 'file' in answer)
    return { kind: 'file', status: 200, bytes: 9, contentType: answer.file, ...common };
  const { title, body } = typeof answer === 'string' ? { title: 'Trang', body: answer } : answer;
  const text = html(body, title);
  return { kind: 'html', status: 200, bytes: text.length, html: text, rendered: request.render, ...common };
}
