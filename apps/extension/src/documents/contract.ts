import { HttpUrl } from '@niemyet/rules';
import * as z from 'zod/mini';
import { DocumentResult, FailedResult } from '../store/schema.ts';

/** What the worker asks of the page that opens documents: a file of the portal, fetched and read. */
export const DocumentRequest = z.strictObject({
  type: z.literal('open-document'),
  url: HttpUrl,
  /** Address of the portal: a file that ends on another host is not its file. */
  portal: HttpUrl,
});
export type DocumentRequest = z.infer<typeof DocumentRequest>;

/** What came of it. */
export const DocumentAnswer = z.discriminatedUnion('kind', [DocumentResult, FailedResult]);
export type DocumentAnswer = z.infer<typeof DocumentAnswer>;
