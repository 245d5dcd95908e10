import type { MachineVerdict } from '../schema/audit.ts';
import type { Language, LocalizedText } from '../schema/text.ts';
import reasons from './reasons.json' with { type: 'json' };

const TABLE = reasons as Record<string, LocalizedText>;

/** Every reason code a machine verdict can carry. */
export const REASON_CODES: readonly string[] = Object.keys(TABLE);
export type ReasonCode = keyof typeof reasons;

/**
 * The sentence of a reason, with the values of `detail` put where `{name}` stands. An unknown code (a record of
 * a newer version) is shown as it is. Values are text: the caller must not treat the result as markup.
 */
export function reasonText(machine: Pick<MachineVerdict, 'reason' | 'detail'>, language: Language): string {
  const text = TABLE[machine.reason];
  if (text === undefined) return machine.reason;
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = machine.detail?.[name];
    return value === undefined ? '…' : String(value);
  });
}
