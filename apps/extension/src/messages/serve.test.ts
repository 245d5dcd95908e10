import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StoreError } from '../store/audits.ts';
import { answer, fromOwnPage, type Handlers } from './serve.ts';

const handlers = {
  stop: async () => ({}),
  read: async () => {
    throw new StoreError('notFound', 'x');
  },
  remove: async () => {
    throw new Error('boom');
  },
} as unknown as Handlers;

describe('answer', () => {
  it('hands a message to its handler', async () => {
    expect(await answer({ type: 'stop', id: 'a' }, handlers)).toEqual({ ok: true, value: {} });
  });
  it.each([
    null,
    'stop',
    { type: 'nonsense' },
    { type: 'stop' },
    { type: 'stop', id: 'a b' },
    { type: 'stop', id: 'a', more: 1 },
  ])('refuses %o', async message => {
    expect(await answer(message, handlers)).toEqual({ ok: false, problem: 'badRequest' });
  });
  it('gives a problem by its name', async () => {
    expect(await answer({ type: 'read', id: 'a' }, handlers)).toMatchObject({ problem: 'notFound' });
  });
  it('never rejects', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    expect(await answer({ type: 'remove', id: 'a' }, handlers)).toMatchObject({
      ok: false,
      problem: 'internal',
    });
  });
});

describe('fromOwnPage', () => {
  it('knows the extension’s own pages from scripts in a page', () => {
    const id = fakeBrowser.runtime.id;
    expect(fromOwnPage({ id, url: fakeBrowser.runtime.getURL('/sidepanel.html' as never) })).toBe(true);
    expect(fromOwnPage({ id, url: 'https://xa.gov.vn/' })).toBe(false);
    expect(fromOwnPage({ id: 'other', url: fakeBrowser.runtime.getURL('/sidepanel.html' as never) })).toBe(
      false,
    );
  });
});
