import { resolveAddress } from './address.ts';

/** Scripts that go to what was chosen as it is written; one that adds it to something else filters what the page shows. */
const GOES =
  /(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\s*\(|\bopen\s*\()(?!\s*['"])[^+]{1,200}$|jumpmenu\s*\(/i;
/** Values that are an address, whatever the list does with them. */
const ADDRESS = /^(?:https?:)?\/\/|^\/[^/]|^[^\s:]+\.(?:html?|aspx?|php|jsp)(?:[?#]|$)/i;
const MAX_ADDRESS = 2000;

/** Whether choosing in a list leads to what was chosen, by its handler (`onchange`). */
export function leadsByChoice(handler: string | null): boolean {
  return handler !== null && handler.length <= MAX_ADDRESS && GOES.test(handler);
}

/** Where an option of a list leads, or undefined: its value is an address, or choosing it `leads` there. */
export function optionAddress(value: string | null, base: string, leads: boolean): string | undefined {
  const reference = value?.trim() ?? '';
  if (reference === '' || reference.length > MAX_ADDRESS) return undefined;
  if (!ADDRESS.test(reference) && (!leads || /^(?:#|-?\d+$)/.test(reference))) return undefined;
  return resolveAddress(reference, base);
}
