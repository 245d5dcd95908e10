import { type Verdict, verdictWord } from '@niemyet/rules';
import { language } from '../../language.ts';
import { VerdictIcon } from '../icons.tsx';

/** A verdict as a word with its own shape; colour only underlines it. */
export function Badge({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`badge ${verdict}`}>
      <VerdictIcon verdict={verdict} />
      {verdictWord(verdict, language())}
    </span>
  );
}
