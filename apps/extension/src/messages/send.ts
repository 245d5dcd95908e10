import { browser } from 'wxt/browser';
import type { Problem } from '../store/schema.ts';
import { type Answer, Answers, Envelope, type Request } from './contract.ts';

/** A request that the worker refused; `problem` is a key of the locale files. */
export class RefusedError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, detail = '') {
    super(detail || problem);
    this.name = 'RefusedError';
    this.problem = problem;
  }
}

/** Asks the worker and reads its answer. Throws a RefusedError where it refuses or answers nonsense. */
export async function send<T extends Request['type']>(
  request: Extract<Request, { type: T }>,
): Promise<Answer<T>> {
  const envelope = Envelope.safeParse(await browser.runtime.sendMessage(request));
  if (!envelope.success) throw new RefusedError('internal');
  if (!envelope.data.ok) throw new RefusedError(envelope.data.problem, envelope.data.detail);
  const answer = Answers[request.type].safeParse(envelope.data.value);
  if (!answer.success) throw new RefusedError('internal');
  return answer.data as Answer<T>;
}
