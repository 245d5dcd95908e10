import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';
import 'fake-indexeddb/auto';

/** The messages of a locale file as the browser keeps them: `a.b` → `a_b`. */
export function flatten(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('_'), value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    flatten(inner, [...path, key]),
  );
}

/** The messages of `locales/<language>.yml`. */
export function messagesOf(language: 'vi' | 'en'): ReadonlyMap<string, string> {
  const file = join(import.meta.dirname, '..', '..', 'locales', `${language}.yml`);
  return new Map(flatten(parse(readFileSync(file, 'utf8'))));
}

let messages = messagesOf('vi');

/** Makes the fake browser speak a language from here on; each test begins in Vietnamese. */
export function speak(language: 'vi' | 'en'): void {
  messages = messagesOf(language);
}

beforeEach(() => {
  fakeBrowser.reset();
  speak('vi');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(
    (name: string, substitutions?: string | string[]) => {
      const values = [substitutions ?? []].flat();
      return (messages.get(name) ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');
    },
  );
});
