import { createHash, randomUUID } from 'node:crypto';
import { type Host, type Method, service } from '../script/service.ts';
import { display } from '../sheets/display.ts';

const call = (takes: Method['takes'], run: Method['run'], more: Partial<Method> = {}): Method => ({
  kind: 'other',
  takes,
  run,
  ...more,
});
/** Apps Script's bytes are signed. */
const signed = (bytes: Buffer) => Array.from(bytes, byte => (byte > 127 ? byte - 256 : byte));

/** The `Utilities` global: encodings, digests, dates, ids; `sleep` returns at once. */
export function utilities(host: Host): object {
  const bytesOf = (data: string | number[]) =>
    typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data.map(byte => byte & 255));
  return service(
    host,
    'Utilities',
    {
      base64Encode: call([['String'], ['Object[]']], data => bytesOf(data).toString('base64')),
      base64Decode: call([['String']], (text: string) => signed(Buffer.from(text, 'base64'))),
      computeDigest: call(
        [
          ['String', 'String'],
          ['String', 'Object[]'],
        ],
        (algorithm: string, data) => signed(createHash(algorithm).update(bytesOf(data)).digest()),
      ),
      formatDate: call([['Object', 'String', 'String']], (date: Date, zone: string, form: string) =>
        display(date, form.replace('MM', 'mm'), 'en_US', zone),
      ),
      getUuid: call([[]], () => randomUUID()),
      sleep: call([['Integer']], () => undefined),
    },
    { DigestAlgorithm: { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_512: 'sha512' } },
  );
}

/** The `Session` global. `locale` is the user's language (`vi`, `en_GB`). */
export function session(host: Host, locale: string, timeZone: string): object {
  const anonymous = { anonymous: true };
  return service(host, 'Session', {
    getActiveUserLocale: call([[]], () => locale, anonymous),
    getScriptTimeZone: call([[]], () => timeZone, anonymous),
    getTemporaryActiveUserKey: call([[]], () => 'temporary-user-key'),
    getActiveUser: call([[]], () => null, { scope: 'userinfo.email' }),
    getEffectiveUser: call([[]], () => null, { scope: 'userinfo.email' }),
  });
}

/** The `ScriptApp` global: the constants a bound add-on needs. */
export function scriptApp(host: Host): object {
  return service(
    host,
    'ScriptApp',
    { getScriptId: call([[]], () => 'lab-script') },
    { AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' } },
  );
}
