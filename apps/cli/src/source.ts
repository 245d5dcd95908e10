import type { Connection, FetchOutcome, PageRequest } from '@niemyet/audit';

/** Where the pages of one target come from: the network, a saved portal, a single file. */
export interface PageSource {
  /** Address the audit starts at. */
  readonly home: string;
  /** `page`: one page, judged for what one page can show. */
  readonly scope: 'portal' | 'page';
  /** Whether empty shells can be rendered. A browser is looked for meanwhile, so it is only asked when needed. */
  canRender(): Promise<boolean>;
  /** Whether files can be opened as documents. */
  readonly canOpenDocuments?: boolean;
  /** Fetches or renders one page, or opens a document. Never throws: a failure is an outcome. */
  fetch(request: PageRequest, signal?: AbortSignal): Promise<FetchOutcome>;
  /** Settles once so many requests have gone out over the network, perhaps never: work can wait until nothing else does. */
  sent?(count: number): Promise<void>;
  /** What is known of the connection, once the home page was fetched. Never throws. */
  connection(home: FetchOutcome, signal?: AbortSignal): Promise<Connection>;
  close(): Promise<void>;
}

/** The current moment as an ISO instant; handed in so that tests can stop it. */
export type Clock = () => string;
export const systemClock: Clock = () => new Date().toISOString();
