import { type Language, type MachineVerdict, reasonText } from '@niemyet/rules';
import { day } from '../format/date.ts';
import { wordOr, wordsIn } from '../words/words.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The reason of a machine verdict as a sentence, its values written for a reader: days in the order of the
 * language, failures in words, an indicator by its title (`titles`: id → title).
 */
export function reasonSentence(
  machine: Pick<MachineVerdict, 'reason' | 'detail'>,
  language: Language,
  titles?: ReadonlyMap<string, string>,
): string {
  const failures = wordsIn(language).failure;
  const readable = (name: string, value: string | number): string | number => {
    if (typeof value === 'number') return value;
    if (name === 'indicator') return titles?.get(value) ?? value;
    if (name === 'problem') return wordOr(failures, value);
    return ISO_DAY.test(value) ? day(value, language) : value;
  };
  const detail = Object.fromEntries(
    Object.entries(machine.detail ?? {}).map(([name, value]) => [name, readable(name, value)]),
  );
  return reasonText({ reason: machine.reason, detail }, language);
}
