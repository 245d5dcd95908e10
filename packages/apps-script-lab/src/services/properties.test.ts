import { describe, expect, it } from 'vitest';
import { createLab } from '../lab.ts';

const run = (body: string) =>
  createLab({
    files: { 'Code.js': `function go() { const store = PropertiesService.getUserProperties(); ${body} }` },
  }).run('go');

describe('properties', () => {
  it('hold texts', () => {
    expect(
      run(
        "store.setProperty('a', 'x'); return [store.getProperty('a'), store.getProperty('b'), store.getKeys()];",
      ),
    ).toEqual(['x', null, ['a']]);
    expect(() => run("store.setProperty('a', 1);")).toThrow("don't match the method signature");
  });

  it('hold 9 KB a value, counted in bytes', () => {
    expect(() => run("store.setProperty('a', 'x'.repeat(9217));")).toThrow('Argument too large: value');
    expect(() => run("store.setProperty('a', 'ạ'.repeat(4000));")).toThrow('Argument too large: value');
    expect(run("store.setProperty('a', 'x'.repeat(9216)); return store.getProperty('a').length;")).toBe(9216);
  });

  it('hold 500 KB a store', () => {
    expect(() =>
      run("for (let i = 0; i < 60; i += 1) store.setProperty('key' + i, 'x'.repeat(9000));"),
    ).toThrow('storage quota');
    expect(
      run(
        "for (let i = 0; i < 90; i += 1) store.setProperty('key', 'x'.repeat(9000)); return store.getKeys().length;",
      ),
    ).toBe(1);
  });

  it('are kept apart, and from run to run', () => {
    const lab = createLab({
      files: {
        'Code.js': `function put() { PropertiesService.getScriptProperties().setProperty('a', 'x'); }
          function get() { return [PropertiesService.getScriptProperties().getProperty('a'), PropertiesService.getUserProperties().getProperty('a')]; }`,
      },
    });
    lab.run('put');
    expect(lab.run('get')).toEqual(['x', null]);
  });
});
