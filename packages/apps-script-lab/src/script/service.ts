import type { CallCounter, CallKind } from './calls.ts';
import { isDate, type Realm } from './realm.ts';

/** What an argument must be; `?` at the end of the list of a signature is not used: list each form instead. */
export type ArgumentType =
  | 'Number'
  | 'Integer'
  | 'String'
  | 'Boolean'
  | 'Object'
  | 'Object[]'
  | 'Object[][]'
  | 'Any';
export type Signature = readonly ArgumentType[];

export interface Method {
  readonly kind: CallKind;
  /** The accepted argument lists. */
  readonly takes: readonly Signature[];
  /** May run before the user has granted anything (AuthMode.NONE). */
  readonly anonymous?: boolean;
  /** A scope the manifest must list. */
  readonly scope?: string;
  // biome-ignore lint/suspicious/noExplicitAny: arguments are checked against `takes` before the call
  readonly run: (...args: any[]) => unknown;
}
export type Methods = Readonly<Record<string, Method>>;

/** A failure that Google's service would report, with its wording where that is known. */
export class ServiceError extends Error {}

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What every service object of a lab needs. */
export interface Host {
  readonly realm: Realm;
  readonly calls: CallCounter;
  /** How far the user's grant goes at this moment. */
  readonly grant: { authMode: AuthMode; readonly scopes: readonly string[] };
}

const SCOPE = 'https://www.googleapis.com/auth/';
const TARGET = Symbol('target');

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    return Array.isArray(value[0]) ? `${typeof value[0][0]}[][]` : `${typeof value[0]}[]`;
  }
  if (isDate(value)) return 'Date';
  return typeof value === 'string' ? 'String' : typeof value;
}

function fits(value: unknown, type: ArgumentType): boolean {
  switch (type) {
    case 'Any':
      return value !== undefined;
    case 'Number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Integer':
      return typeof value === 'number' && Number.isInteger(value);
    case 'String':
      return typeof value === 'string';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Object[]':
      return Array.isArray(value);
    case 'Object[][]':
      return Array.isArray(value) && value.every(row => Array.isArray(row));
    case 'Object':
      return typeof value === 'object' && value !== null;
  }
}

function checkGrant(host: Host, name: string, method: Method): void {
  if (host.grant.authMode === 'NONE' && !method.anonymous) {
    throw new ServiceError(`You do not have permission to call ${name} in AuthMode.NONE.`);
  }
  if (method.scope !== undefined && !host.grant.scopes.includes(SCOPE + method.scope)) {
    throw new ServiceError(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${SCOPE}${method.scope}`,
    );
  }
}

/**
 * A service object: its methods are counted, their arguments checked as Google's are, its results made in the
 * script's world. Any other property throws, so that nothing passes here that was never implemented.
 */
export function service(host: Host, name: string, methods: Methods, constants: object = {}): object {
  const short = name.split('.').at(-1) as string;
  const wrapped = new Map<string, unknown>();
  for (const [key, method] of Object.entries(methods)) {
    wrapped.set(key, (...args: unknown[]) => {
      host.calls.record(method.kind, `${short}.${key}`);
      try {
        checkGrant(host, `${name}.${key}`, method);
        if (
          !method.takes.some(
            types => types.length === args.length && types.every((type, i) => fits(args[i], type)),
          )
        ) {
          throw new ServiceError(
            `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${name}.${key}.`,
          );
        }
        return host.realm.adopt(method.run(...args));
      } catch (error) {
        throw error instanceof ServiceError ? host.realm.exception(error.message) : error;
      }
    });
  }
  for (const [key, value] of Object.entries(constants)) wrapped.set(key, value);
  return new Proxy(Object.create(null), {
    get(_, key) {
      if (key === TARGET) return name;
      if (key === Symbol.toPrimitive || key === 'toString') return () => short;
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key === 'constructor')
        return undefined;
      if (wrapped.has(key)) return wrapped.get(key);
      throw host.realm.exception(`${name}.${key} is not implemented in apps-script-lab`);
    },
    set(_, key) {
      throw host.realm.exception(`${name}.${String(key)} cannot be set`);
    },
    getPrototypeOf: () => null,
  });
}

/** The name of a service object (`SpreadsheetApp.Range`), undefined for anything else. */
export function serviceName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? (value as { [TARGET]?: string })[TARGET] : undefined;
}
