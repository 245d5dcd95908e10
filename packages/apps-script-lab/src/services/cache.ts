import { type Host, type Method, ServiceError, service } from '../script/service.ts';

const MAX_KEY = 250;
const MAX_VALUE = 100 * 1024;
const MAX_SECONDS = 21_600;

function cache(host: Host, now: () => number): object {
  const held = new Map<string, { value: string; until: number }>();
  const put = (key: string, value: string, seconds = 600) => {
    if (key.length > MAX_KEY) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value, 'utf8') > MAX_VALUE) throw new ServiceError('Argument too large: value');
    held.set(key, { value, until: now() + Math.min(Math.max(seconds, 1), MAX_SECONDS) * 1000 });
  };
  const call = (takes: Method['takes'], run: Method['run']): Method => ({ kind: 'other', takes, run });
  return service(host, 'CacheService.Cache', {
    get: call([['String']], (key: string) => {
      const item = held.get(key);
      return item && item.until > now() ? item.value : null;
    }),
    put: call(
      [
        ['String', 'String'],
        ['String', 'String', 'Integer'],
      ],
      put,
    ),
    remove: call([['String']], (key: string) => {
      held.delete(key);
    }),
  });
}

/** The `CacheService` global: 100 KB a value, 250 characters a key, six hours at most. `now` in milliseconds. */
export function cacheService(host: Host, now: () => number): object {
  const handle = (store: object): Method => ({ kind: 'handle', takes: [[]], run: () => store });
  return service(host, 'CacheService', {
    getUserCache: handle(cache(host, now)),
    getDocumentCache: handle(cache(host, now)),
    getScriptCache: handle(cache(host, now)),
  });
}
