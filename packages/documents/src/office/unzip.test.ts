import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Zip } from './unzip.ts';

const text = (content: string) => new TextEncoder().encode(content);
const MORE = 1_000_000;
const problemOf = (work: () => unknown) => {
  try {
    work();
    return 'none';
  } catch (error) {
    return (error as { problem?: string }).problem;
  }
};

describe('Zip', () => {
  it.each([0, 9] as const)('gives the files of a container (level %i)', level => {
    const zip = new Zip(zipSync({ 'a/b.xml': [text('Lịch '.repeat(9000)), { level }], c: text('c') }), MORE);
    expect(zip.names).toEqual(['a/b.xml', 'c']);
    expect(zip.text('a/b.xml')).toBe('Lịch '.repeat(9000));
    expect(zip.text('none')).toBeNull();
    expect([zip.sizeOf('c') > 0, zip.sizeOf('none')]).toEqual([true, 0]);
  });

  it.each([
    ['one file', { a: new Uint8Array(2_000_000) }],
    ['several files', Object.fromEntries([1, 2, 3, 4].map(n => [`f${n}`, new Uint8Array(300_000)]))],
  ])('ends a bomb of %s', (_, files) => {
    const zip = new Zip(zipSync(files), MORE);
    expect(problemOf(() => zip.names.map(name => zip.text(name)))).toBe('document-expands');
  });

  it('ends one whose directory lies about its size', () => {
    const file = zipSync({ a: new Uint8Array(2_000_000) });
    const view = new DataView(file.buffer);
    const central = view.getUint32(file.length - 22 + 16, true);
    view.setUint32(central + 24, 10, true);
    view.setUint32(22, 10, true);
    expect(problemOf(() => new Zip(file, MORE).text('a'))).toBe('document-expands');
  });

  it.each<[string, (file: Uint8Array, view: DataView, central: number) => void, string]>([
    ['a password', (_, view, at) => view.setUint16(at + 8, 1, true), 'document-encrypted'],
    ['another method', (_, view, at) => view.setUint16(at + 10, 99, true), 'document-broken'],
    [
      'a place outside of it',
      (_, view, at) => view.setUint32(at + 42, 4_000_000_000, true),
      'document-broken',
    ],
    ['a size beyond it', (_, view, at) => view.setUint32(at + 20, 4_000_000_000, true), 'document-broken'],
    ['no file in its directory', (_, view, at) => view.setUint32(at, 0, true), 'document-broken'],
    ['damaged data', file => file.fill(255, 31, 60), 'document-broken'],
  ])('names the reason: %s', (_, damage, problem) => {
    const file = zipSync({ a: text('Lịch tiếp công dân '.repeat(50)) });
    const view = new DataView(file.buffer);
    damage(file, view, view.getUint32(file.length - 22 + 16, true));
    expect(problemOf(() => new Zip(file, MORE).text('a'))).toBe(problem);
  });

  it.each([new Uint8Array(), new Uint8Array(21), new Uint8Array(300)])(
    'is none without a directory',
    file => {
      expect(problemOf(() => new Zip(file, MORE))).toBe('document-broken');
    },
  );
});
