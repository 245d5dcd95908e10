import { isDate } from './realm.ts';
import { serviceName } from './service.ts';

/** Raised where `google.script.run` would refuse a value; the message names where it stands. */
export class TransferError extends Error {}

function transfer(value: unknown, path: string, above: readonly unknown[], inArray: boolean): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) {
    if (inArray) return null;
    throw new TransferError(`${path}: undefined cannot be transferred`);
  }
  if (typeof value !== 'object') throw new TransferError(`${path}: a ${typeof value} cannot be transferred`);
  if (isDate(value)) throw new TransferError(`${path}: a Date cannot be transferred`);
  if (above.includes(value)) throw new TransferError(`${path}: a circular reference cannot be transferred`);
  const inside = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => transfer(item, `${path}[${index}]`, inside, true));
  }
  const service = serviceName(value);
  const tag = Object.prototype.toString.call(value);
  if (service !== undefined || tag !== '[object Object]') {
    throw new TransferError(`${path}: ${service ?? tag} cannot be transferred`);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, transfer(item, `${path}.${key}`, inside, false)]),
  );
}

/**
 * A copy as `google.script.run` makes of an argument or a return value: numbers, texts, booleans, null, arrays
 * and plain objects. `undefined` in an array becomes null; dates, functions, symbols, maps, circular references
 * and `undefined` fields are refused with a TransferError (Google fails or silently answers null).
 */
export function transferred(value: unknown, path: string): unknown {
  return transfer(value, path, [], false);
}
