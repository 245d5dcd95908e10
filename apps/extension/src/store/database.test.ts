import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openDatabase } from './database.ts';

it('keeps the audits of a store made before there were checklists in it', async () => {
  const old = await openDB('before', 1, {
    upgrade(database) {
      database.createObjectStore('audits', { keyPath: 'options.id' });
      database.createObjectStore('connections');
      database.createObjectStore('steps');
      database.createObjectStore('records', { keyPath: 'id' });
    },
  });
  await old.put('audits', { options: { id: 'a1' }, state: 'done' });
  old.close();
  const now = await openDatabase('before');
  expect(await now.get('audits', 'a1')).toEqual({ options: { id: 'a1' }, state: 'done' });
  expect(await now.getAllKeys('checklists')).toEqual([]);
  expect(await now.getAllKeys('loaded')).toEqual([]);
});
