import type { AuditRecord, Checklist, InspectorDecision } from '@niemyet/rules';
import { i18n } from '#i18n';
import type { MarkOutcome, Request } from '../messages/contract.ts';
import { RefusedError, send } from '../messages/send.ts';
import { checklist, notice, openId, record } from './state.ts';
import { problemText } from './words.ts';

/** Does something and tells the problem where it does not succeed. Null then. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    notice.value = null;
    return await work();
  } catch (error) {
    const text =
      error instanceof RefusedError ? problemText(error.problem, error.message) : problemText('internal');
    if (!(error instanceof RefusedError)) console.error(error);
    notice.value = { tone: 'problem', text };
    return null;
  }
}

/** The checklist a record was made by; asked for once as long as the same one is in view. */
async function checklistOf({ id, checklist: { digest } }: AuditRecord): Promise<Checklist> {
  if (checklist.value?.digest === digest) return checklist.value;
  return (await send({ type: 'checklist', id })).checklist;
}

/** Opens an audit: its findings where it is done, its progress where it is not. */
export async function openOne(id: string, done: boolean): Promise<void> {
  record.value = null;
  openId.value = id;
  if (!done) return;
  const answer = await attempt(async () => {
    const { record } = await send({ type: 'read', id });
    return { record, checklist: await checklistOf(record) };
  });
  if (!answer || openId.value !== id) return;
  checklist.value = answer.checklist;
  record.value = answer.record;
}

export function closeOne(): void {
  openId.value = null;
  record.value = null;
  notice.value = null;
}

export async function startOne(request: Extract<Request, { type: 'start' }>): Promise<boolean> {
  const answer = await attempt(() => send(request));
  if (answer) await openOne(answer.id, false);
  return answer !== null;
}

/** Takes the inspector's decision; null withdraws it. */
export async function decideOne(
  id: string,
  indicator: string,
  decision: InspectorDecision | null,
): Promise<boolean> {
  const answer = await attempt(() => send({ type: 'decide', id, indicator, decision }));
  if (!answer) return false;
  if (openId.value === id) record.value = answer.record;
  notice.value = { tone: 'done', text: i18n.t(decision ? 'decision.saved' : 'decision.withdrawn') };
  return true;
}

const MARKS: Record<MarkOutcome, string> = {
  marked: 'evidence.marked',
  around: 'evidence.around',
  missing: 'evidence.missing',
  opened: 'evidence.opened',
};

/** Goes to the page of an evidence and marks the spot, in the portal's tab where there is one. */
export async function showOne(
  id: string,
  indicator: string,
  evidence: number,
  tab: number | undefined,
): Promise<void> {
  const answer = await attempt(() =>
    send({ type: 'show', id, indicator, evidence, ...(tab === undefined ? {} : { tab }) }),
  );
  if (answer) {
    const tone = answer.mark === 'missing' ? 'problem' : 'done';
    notice.value = { tone, text: i18n.t(MARKS[answer.mark] as 'evidence.marked') };
  }
}
