import type { prepareChecklist } from '@niemyet/audit';
import type { FoldPhrase } from '@niemyet/rules/authoring';
import type { Engine } from '../audit/target.ts';

/** What validation needs of the engine. */
export type ValidationEngine = Engine & {
  foldPhrase: FoldPhrase;
  prepareChecklist: typeof prepareChecklist;
};
