import type { MachineVerdict } from '../schema/audit.ts';
import type { Language } from '../schema/language.ts';
import type { LocalizedText } from '../schema/text.ts';
import { detailWord } from './detail.ts';
import { fill } from './fill.ts';
import reasons from './reasons.json' with { type: 'json' };

const TABLE: ReadonlyMap<string, LocalizedText> = new Map(Object.entries(reasons));

/** Every reason code a machine verdict can carry. */
export const REASON_CODES: readonly string[] = [...TABLE.keys()];
// Spelt out because TypeScript drops the attribute of a plain import from the declarations it writes.
type Reasons = typeof import('./reasons.json', { with: { type: 'json' }});
export type ReasonCode = keyof (Reasons extends { default: infer Table } ? Table : Reasons);

/**
 * The sentence of a reason, with the values of `detail` in words put where `{name}` stands; an indicator by its
 * title where `titles` (id → title) has it. An unknown code (a record of a newer version) is shown as it is.
 * Values are text: the caller must not treat the result as markup.
 */
export function reasonText(
  machine: Pick<MachineVerdict, 'reason' | 'detail'>,
  language: Language,
  titles?: ReadonlyMap<string, string>,
): string {
  const wording = TABLE.get(machine.reason);
  if (wording === undefined) return machine.reason;
  const words = Object.entries(machine.detail ?? {}).map(([name, value]) => {
    const title = name === 'indicator' ? titles?.get(String(value)) : undefined;
    return [name, title ?? detailWord(name, value, language)] as const;
  });
  return fill(wording, Object.fromEntries(words), language);
}
