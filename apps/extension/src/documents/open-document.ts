import type { FetchOutcome } from '@niemyet/audit';
import { browser } from 'wxt/browser';
import { DocumentAnswer, type DocumentRequest } from './contract.ts';
import { answerDocument } from './serve-documents.ts';

const PAGE = '/offscreen.html';

/** Whether this browser gives a worker a page of its own; Firefox's background is a page itself. */
const hasOffscreen = () => 'offscreen' in browser && browser.offscreen !== undefined;

let opening: Promise<void> | undefined;

async function openPage(): Promise<void> {
  const open = await browser.runtime.getContexts({
    contextTypes: [browser.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  if (open.length > 0) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: [browser.offscreen.Reason.WORKERS],
    justification: 'Reads PDF, DOCX and XLSX files of the audited portal in a thread that can be ended.',
  });
}

/** Opens a file of the portal: fetched and read away from the audit's own thread. Never throws. */
export async function openDocument(url: string, portal: string): Promise<FetchOutcome> {
  const request: DocumentRequest = { type: 'open-document', url, portal };
  try {
    if (!hasOffscreen()) return (await answerDocument(request)) as FetchOutcome;
    opening ??= openPage();
    await opening;
    return DocumentAnswer.parse(await browser.runtime.sendMessage(request)) as FetchOutcome;
  } catch (error) {
    console.error(error);
    const fetchedAt = new Date().toISOString();
    return { kind: 'failure', failure: 'unreadable', status: 0, finalUrl: url, fetchedAt, tries: 1 };
  } finally {
    opening = undefined;
  }
}

/** Closes the page in which documents are opened, once no audit runs. */
export async function closeDocuments(): Promise<void> {
  if (hasOffscreen()) await browser.offscreen.closeDocument().catch(() => undefined);
}
