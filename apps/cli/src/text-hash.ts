import { createHash } from 'node:crypto';
import type { TextHash } from '@niemyet/rules';

/** Node's own SHA-256 of a text: records and checklists are sealed by it. */
export const textHash: TextHash = text => createHash('sha256').update(text, 'utf8').digest('hex');
