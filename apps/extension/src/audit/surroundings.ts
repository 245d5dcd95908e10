import type { ChecklistLibrary } from '../checklists/library.ts';
import type { AuditStore } from '../store/audits.ts';
import type { AuditSummary } from '../store/schema.ts';
import type { NetErrors } from './net-errors.ts';
import type { Portal } from './portal.ts';

/** What audits need from the browser. */
export interface Surroundings {
  store: AuditStore;
  fetch: typeof fetch;
  now(): Date;
  /** The checklist of a choice, and the one that an audit is made by; they throw a StoreError. */
  checklists: Pick<ChecklistLibrary, 'chosen' | 'ofAudit'>;
  /** Whether the host of a match pattern may be read. */
  allowed(pattern: string): Promise<boolean>;
  render: (url: string, portal: string, signal?: AbortSignal) => ReturnType<Portal['render']>;
  openDocument: (url: string, portal: string) => ReturnType<Portal['openDocument']>;
  /** Tells how requests failed, where the browser does. */
  errors?: NetErrors;
  /** Told whenever an audit changes, `null` when it is removed. */
  changed(id: string, audit: AuditSummary | null): void;
  /** Told whether any audit is at work. */
  working(is: boolean): void;
}
