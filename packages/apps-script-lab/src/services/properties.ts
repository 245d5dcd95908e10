import { type Host, type Method, ServiceError, service } from '../script/service.ts';

const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;
const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

function storeService(host: Host): object {
  const held = new Map<string, string>();
  const put = (key: string, value: string) => {
    if (bytes(value) > MAX_VALUE) throw new ServiceError('Argument too large: value');
    let size = bytes(key) + bytes(value);
    for (const [other, text] of held) if (other !== key) size += bytes(other) + bytes(text);
    if (size > MAX_STORE) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    held.set(key, value);
    return store;
  };
  const call = (takes: Method['takes'], run: Method['run']): Method => ({ kind: 'other', takes, run });
  const store: object = service(host, 'PropertiesService.Properties', {
    getProperty: call([['String']], (key: string) => held.get(key) ?? null),
    setProperty: call([['String', 'String']], put),
    deleteProperty: call([['String']], (key: string) => {
      held.delete(key);
      return store;
    }),
    getKeys: call([[]], () => [...held.keys()]),
    getProperties: call([[]], () => Object.fromEntries(held)),
    setProperties: call([['Object']], (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) put(key, String(value));
      return store;
    }),
    deleteAllProperties: call([[]], () => {
      held.clear();
      return store;
    }),
  });
  return store;
}

/** The `PropertiesService` global: 9 KB a value, 500 KB a store. */
export function propertiesService(host: Host): object {
  const handle = (store: object): Method => ({ kind: 'handle', takes: [[]], run: () => store });
  return service(host, 'PropertiesService', {
    getUserProperties: handle(storeService(host)),
    getDocumentProperties: handle(storeService(host)),
    getScriptProperties: handle(storeService(host)),
  });
}
