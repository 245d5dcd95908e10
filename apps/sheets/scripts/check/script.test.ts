import { describe, expect, it } from 'vitest';
import { checkScript, globalFunctions } from './script.ts';

describe('checkScript refuses', () => {
  it.each([
    ['export', 'export function f() {}'],
    ['import', "import x from 'y';"],
    ['import()', "function f() { return import('x'); }"],
    ['top-level await', 'await f();'],
    ['#private fields', 'class A { #x = 1; }'],
    ['#private methods', 'class A { #x() {} }'],
    ['static fields', 'class A { static x = 1; }'],
    ['static blocks', 'class A { static { f(); } }'],
    ['class fields', 'class A { x = 1; }'],
    ['?.', 'var a = {}; a?.b;'],
    ['??', 'var a = null ?? 1;'],
    ['??=', 'var a; a ??= 1;'],
    ['BigInt literals', 'var a = 1n;'],
    ['numeric separators', 'var a = 1_000;'],
    ['the d flag', 'var a = /x/d;'],
    ['the v flag', 'var a = /[a&&b]/v;'],
    ['broken code', 'function f( {'],
  ])('%s', (_, source) => {
    expect(checkScript(source)).toEqual([expect.stringContaining('syntax beyond ECMAScript 2019')]);
  });

  it.each([
    ['URL', 'new URL("https://x.vn");'],
    ['URLSearchParams', 'new URLSearchParams();'],
    ['TextEncoder', 'new TextEncoder();'],
    ['TextDecoder', 'new TextDecoder();'],
    ['fetch', 'fetch("x");'],
    ['setTimeout', 'setTimeout(function () {}, 1);'],
    ['setInterval', 'setInterval(function () {}, 1);'],
    ['queueMicrotask', 'queueMicrotask(function () {});'],
    ['crypto', 'crypto.subtle;'],
    ['atob', 'atob("x");'],
    ['structuredClone', 'structuredClone({});'],
    ['performance', 'performance.now();'],
    ['process', 'process.env;'],
    ['Buffer', 'Buffer.from("x");'],
    ['require', 'require("fs");'],
    ['window', 'window.x;'],
    ['document', 'document.body;'],
    ['WeakRef', 'new WeakRef({});'],
    ['UrlFetchApp', 'UrlFetchApp.fetch("x");'],
    ['unknownThing', 'unknownThing();'],
  ])('the global %s', (name, source) => {
    expect(checkScript(source)).toEqual([`1:${source.indexOf(name) + 1} the global ${name} is not there`]);
  });

  it.each([
    ['globalThis.crypto', 'globalThis.crypto.subtle;', 'globalThis.crypto is not there'],
    ['eval', 'eval("1");', 'eval(): code from strings'],
    ['Function', 'Function("return 1");', 'Function(): code from strings'],
    ['new Function', 'new Function("return 1");', 'Function(): code from strings'],
    ['globalThis.eval', 'globalThis.eval("1");', 'globalThis.eval(): code from strings'],
    ['RegExp flags', 'new RegExp("x", "v");', 'flags “v” are too new'],
    ['Object.groupBy', 'Object.groupBy([], String);', 'Object.groupBy() is too new'],
  ])('%s', (_, source, problem) => {
    expect(checkScript(source)[0]).toContain(problem);
  });

  it('a web global in an inner function where only another function declares that name', () => {
    const source =
      'function f() { var performance = 1; return performance; }\nfunction g() { return performance.now(); }';
    expect(checkScript(source)).toEqual(['2:23 the global performance is not there']);
  });
});

describe('checkScript takes', () => {
  it.each([
    [
      'what ECMAScript 2019 has',
      'const f = async ({ a, ...b }) => { try { await a; } catch { return { ...b }; } };',
    ],
    ['lookbehind, names and properties in regular expressions', 'var a = /(?<=x)(?<n>\\p{L})/su;'],
    ['services', 'function onOpen() { SpreadsheetApp.getUi(); LockService.getDocumentLock(); }'],
    ['a guard by typeof', 'var has = typeof TextEncoder !== "undefined";'],
    [
      'own names that the web has too',
      'function f(URL, { fetch }) { var crypto = 1; class Event {} return [URL, fetch, crypto, Event]; }',
    ],
    [
      'properties and labels of such names',
      'var a = { fetch: 1 }; a.fetch; a.crypto; window: for (;;) break window;',
    ],
    ['functions used before they stand', 'f(); function f() { return arguments; }'],
    [
      'names in catch and named function expressions',
      'try {} catch (name) { name; } var a = function me() { return me; };',
    ],
  ])('%s', (_, source) => {
    expect(checkScript(source)).toEqual([]);
  });
});

describe('globalFunctions', () => {
  it('names the top-level functions only', () => {
    expect(
      globalFunctions('var x = function y() {}; function a() { function b() {} } function c_() {}'),
    ).toEqual(['a', 'c_']);
  });
});
