import { describe, expect, it } from 'vitest';
import { CallCounter } from './calls.ts';
import { Realm } from './realm.ts';
import { type ArgumentType, type Host, service, serviceName } from './service.ts';

const hostOf = (authMode: 'NONE' | 'FULL' = 'FULL', scopes: string[] = []): Host => ({
  realm: new Realm(),
  calls: new CallCounter(),
  grant: { authMode, scopes },
});
type Thing = Record<string, (...args: unknown[]) => unknown>;
const thing = (host: Host, takes: ArgumentType[][]) =>
  service(host, 'App.Thing', { act: { kind: 'write', takes, run: () => 'done' } }) as Thing;

describe('a service object', () => {
  it.each([
    [['Number'], [1], true],
    [['Number'], ['1'], false],
    [['Number'], [Number.NaN], false],
    [['Integer'], [1.5], false],
    [['String'], ['x'], true],
    [['String'], [], false],
    [['String'], ['x', 'y'], false],
    [['Object[][]'], [[[1]]], true],
    [['Object[][]'], [[1]], false],
    [['Object[][]'], [[]], true],
    [['Boolean'], [true], true],
    [['Any'], [undefined], false],
    [['Object'], [null], false],
  ] as [ArgumentType[], unknown[], boolean][])('that takes %j answers %j: %s', (takes, args, fine) => {
    const object = thing(hostOf(), [takes]);
    if (fine) expect(object.act?.(...args)).toBe('done');
    else expect(() => object.act?.(...args)).toThrow("don't match the method signature for App.Thing.act.");
  });

  it('names the types it was given', () => {
    expect(() => thing(hostOf(), [['Number']]).act?.('x', [[1]], new Date(0), null)).toThrow(
      "The parameters (String,number[][],Date,null) don't match",
    );
  });

  it('has nothing that was not implemented', () => {
    const object = thing(hostOf(), [[]]);
    expect(() => object.other).toThrow('App.Thing.other is not implemented in apps-script-lab');
    expect(() => {
      object.act = () => 1;
    }).toThrow('cannot be set');
    expect(serviceName(object)).toBe('App.Thing');
    expect(serviceName({})).toBeUndefined();
  });

  it('is out of reach before anything is granted, and without its scope', () => {
    expect(() => thing(hostOf('NONE'), [[]]).act?.()).toThrow('AuthMode.NONE');
    const scoped = service(hostOf(), 'App', {
      act: { kind: 'read', takes: [[]], scope: 'spreadsheets', run: () => 1 },
    }) as Thing;
    expect(() => scoped.act?.()).toThrow(
      'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  it('counts calls that fail too', () => {
    const host = hostOf();
    expect(() => thing(host, [['Number']]).act?.()).toThrow();
    expect(host.calls.snapshot()).toMatchObject({ total: 1, byMethod: { 'Thing.act': 1 } });
  });
});
