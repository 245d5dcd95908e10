import { expect, it } from 'vitest';
import type { DocumentRecord } from '../record/document.ts';
import { HOME } from '../testing/page.ts';
import { documentOf, siteOf } from '../testing/site.ts';
import { isOpenable, isUnopened, openedDocument } from './opened.ts';

const FILE = `${HOME}tt.pdf`;
const opened = (document: Partial<DocumentRecord>) =>
  openedDocument(siteOf({ '': '<p>x</p>', 'tt.pdf': { document } }).site, FILE);

it.each<[string, Partial<DocumentRecord>, string]>([
  ['its text', documentOf({}, 'chữ'), 'text'],
  ['a scan', { scan: true }, 'scan'],
  ['a picture that no one reads', { scan: true, problem: 'document-unsupported' }, 'scan'],
  ['letters that make no words', documentOf({ readable: false }, 'a b'), 'unread'],
  ['a password', { problem: 'document-encrypted' }, 'unread'],
  ['no text', {}, 'unread'],
])('tells what opening showed: %s', (_, document, state) => {
  expect(opened(document)).toMatchObject({ state, step: 1, address: FILE });
});

it('knows what failed, and what was never asked for', () => {
  const { site } = siteOf({ '': '<p>x</p>', 'tt.pdf': { document: {} } });
  expect(openedDocument(site, `${HOME}khac.pdf`)).toBeUndefined();
  expect(openedDocument(site, undefined)).toBeUndefined();
  expect([
    isUnopened(site, FILE),
    isUnopened(site, `${HOME}khac.pdf`),
    isUnopened(site, `${HOME}a.doc`),
  ]).toEqual([false, true, false]);
  const [home] = site.steps;
  if (home === undefined) throw new Error('no step');
  const failure = {
    kind: 'failure',
    failure: 'timeout',
    status: 0,
    finalUrl: FILE,
    fetchedAt: '',
    tries: 1,
  } as const;
  const request = { url: FILE, reason: 'document:a', render: false, kind: 'document' } as const;
  expect(openedDocument({ ...site, steps: [home, { request, result: failure }] }, FILE)?.state).toBe(
    'unread',
  );
});

it.each([
  ['a.pdf', true],
  ['a.DOCX?x=1', true],
  ['a.xlsx', true],
  ['a.doc', false],
  ['a.zip', false],
  ['a', false],
])('%s can be read: %s', (name, openable) => expect(isOpenable(HOME + name)).toBe(openable));
