import type { AuditRecord, Checklist } from '@niemyet/rules';
import { computed, signal } from '@preact/signals';
import type { ChecklistSummary } from '../checklists/choice.ts';
import type { PanelEvent } from '../messages/contract.ts';
import type { AuditSummary } from '../store/schema.ts';

/** A line that tells the inspector what came of an action. */
export interface Notice {
  tone: 'done' | 'problem';
  text: string;
}

/** What the panel shows. Components read these; actions write them. */
export const audits = signal<readonly AuditSummary[]>([]);
/** Whether the worker has told of its audits yet. */
export const known = signal(false);
/** Id of the audit that is open, or null for the start. */
export const openId = signal<string | null>(null);
export const record = signal<AuditRecord | null>(null);
/** The checklist of `record`. */
export const checklist = signal<Checklist | null>(null);
/** What audits can be made by. */
export const checklists = signal<readonly ChecklistSummary[]>([]);
export const notice = signal<Notice | null>(null);

export const openAudit = computed(
  () => audits.value.find(audit => audit.options.id === openId.value) ?? null,
);

/** Takes what the worker tells. */
export function take(event: PanelEvent): void {
  if (event.type === 'audits') {
    audits.value = event.audits;
    known.value = true;
  } else if (event.type === 'removed') {
    audits.value = audits.value.filter(audit => audit.options.id !== event.id);
    if (openId.value === event.id) openId.value = null;
  } else if (event.type === 'checklists') {
    checklists.value = event.checklists;
  } else {
    const { audit } = event;
    const others = audits.value.filter(other => other.options.id !== audit.options.id);
    audits.value = [audit, ...others].sort((a, b) => b.options.startedAt.localeCompare(a.options.startedAt));
  }
}
