import type { Random } from './random.ts';

const OPENERS =
  '<div> <p> <table> <tr> <td> <th> <ul> <li> <a> <form> <select> <option> <h1> <h6> <span> <b> <i> <font> <center> <marquee> <svg> <math> <template> <noscript> <iframe> <object> <title> <style> <script> <textarea> <plaintext> <frameset> <frame> <head> <body> <html> <label> <button> <details> <caption> <colgroup> <area> <map> <base> <foreignObject> <annotation-xml>'.split(
    ' ',
  );
const CLOSERS = OPENERS.map(tag => tag.replace('<', '</'));
const ENTITIES =
  '&amp; &amp &lt;&gt; &#0; &#x0; &#xD800; &#x110000; &#99999999999; &#x200b; &nbsp; &NotEqualTilde; &shy; &#13; &x; &# &#x &zwnj; &#128; &AMP &notit;'.split(
    ' ',
  );
const SIGNS = [
  '\u0000',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u200f',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u200b',
  '\u0301'.repeat(60),
  '\ufffe',
  '\u2028',
  '\u1ab0',
  '\ufdfd',
  '\u{1f1fb}\u{1f1f3}',
  'Ð',
  '\u0085',
  '\u000c',
];
const DATES = [
  '00/00/0000',
  '31/02/2026',
  '99/99/9999',
  '1/1/1',
  '29/02/2100',
  '2026-13-45',
  '01/01/999999999999',
  'ngày 32 tháng 13 năm 20266',
  'ngày 1 tháng 1 năm 1990',
  '31.12.2099',
  'Cập nhật: 30/02/2026 25:61',
  'Quý IX/2026',
  'quý 0 năm 0000',
  '6 tháng đầu năm 9999',
  '1/1/2026 - 1/1/1990',
];
const NUMBERS = [
  '9'.repeat(400),
  '1e309',
  '-0',
  '0x7fffffff',
  '2147483648',
  '9007199254740993',
  '٣٤٥',
  '1.'.repeat(200),
  '012345678901',
  '0'.repeat(12),
  `+84${'9'.repeat(30)}`,
];
const ADDRESSES = [
  '//',
  'http://',
  'http://[',
  'http://[::1]:99999/',
  'https://a:b@c:0/%',
  'javascript:location="',
  "javascript:__doPostBack('",
  'data:text/html,<a>',
  'mailto:',
  '/%00%ff',
  '?'.repeat(300),
  '#'.repeat(30),
  '../'.repeat(200),
  '\\\\host\\x',
  'ht\ntp://x',
  'http://xn--/',
  'http://١٢٣/',
  `/${'a/'.repeat(900)}`,
  'file:///etc/x',
  '/x.pdf?%',
  'http://%zz/',
];
const NAMES =
  'class id style hidden role aria-level href src action onclick colspan rowspan name type value alt title lang dir content http-equiv charset for shadowrootmode is xmlns'.split(
    ' ',
  );
const VALUES = [
  'heading',
  'navigation',
  'display:none',
  'font-family:.VnTime',
  'position:absolute;left:-9999px',
  '-1',
  '1e9',
  '__proto__',
  'constructor',
  'menu footer header sidebar',
  'search',
  'refresh',
  '0;url=',
  'utf-16',
  'tcvn',
  '',
  '"',
  'open',
];

/** One attribute that no page has, or that every page has otherwise. */
export function attribute(random: Random): string {
  const value = random.of([random.of(VALUES), random.of(ADDRESSES), random.of(NUMBERS), random.of(SIGNS)]);
  const quote = random.of(['"', "'", '']);
  return ` ${random.of(NAMES)}=${quote}${value}${random.below(9) === 0 ? '' : quote}`;
}

/** An opening tag with attributes. */
export function opening(random: Random): string {
  const tag = random.of(OPENERS).slice(0, -1);
  const count = random.below(4);
  return `${tag}${Array.from({ length: count }, () => attribute(random)).join('')}${random.of(['>', '>', '>', '/>', '', '<'])}`;
}

/** A few signs of markup, text or neither. */
export function soup(random: Random): string {
  const parts: string[] = [];
  for (let left = 1 + random.below(12); left > 0; left--) {
    const kinds: (() => string)[] = [
      () => opening(random),
      () => random.of(CLOSERS),
      () => random.of(ENTITIES),
      () => random.of(SIGNS),
      () => random.of(DATES),
      () => random.of(NUMBERS),
      () => `<a href="${random.of(ADDRESSES)}">${random.of(DATES)}</a>`,
      () => random.of(['<!--', '-->', '<![CDATA[', ']]>', '<?xml', '<!DOCTYPE', '<!', '</', '< ', '<', '>']),
    ];
    parts.push(random.of(kinds)());
  }
  return parts.join(random.of(['', ' ', '\n', '. ', '\u00a0']));
}

const NESTS: readonly (readonly [string, string])[] = [
  ['<table><tr><td>', '</td></tr></table>'],
  ['<form><div>', '</form>'],
  ['<div class="menu">', '</div>'],
  ['<ul><li>', '</ul>'],
  ['<b><i>', '</b>'],
  ['<a href="/x"><p>', '</a>'],
  ['<font face=".VnTime">', ''],
  ['<svg><foreignObject>', '</svg>'],
  ['<template>', '</template>'],
  ['<select><option>', '</select>'],
  ['<span style="display:none">', '</span>'],
  ['<details><summary>', '</details>'],
  ['<iframe srcdoc="', '">'],
];

/** Elements in elements, some hundred deep, closed or not. */
export function nest(random: Random, inner: string): string {
  const [open, close] = random.of(NESTS);
  const depth = 1 + random.below(random.below(8) === 0 ? 900 : 40);
  return open.repeat(depth) + inner + (random.below(2) === 0 ? close.repeat(random.below(depth + 1)) : '');
}

/** Something long: an attribute, a word, a text of one letter, a table of one row. */
export function bomb(random: Random): string {
  const size = 1000 + random.below(40_000);
  const kinds: (() => string)[] = [
    () => `<div ${random.of(NAMES)}="${'x'.repeat(size)}">`,
    () => `<a href="/${'b'.repeat(size)}">${'dân '.repeat(size >> 4)}</a>`,
    () => 'đ'.repeat(size),
    () => '<td>1'.repeat(size >> 4),
    () => '<a>'.repeat(size >> 4),
    () => Array.from({ length: size >> 5 }, (_, n) => `<p id="same" a${n}=${n}>`).join(''),
    () => '&'.repeat(size),
    () => `<!--${'-'.repeat(size)}`,
    () => '01/01/2026 '.repeat(size >> 4),
    () => '<table colspan=999999999 rowspan=999999999><td colspan=99999999 rowspan=99999999>1'.repeat(20),
    () => 'cập nhật '.repeat(size >> 3),
    () => `<p style="${'display:none;'.repeat(size >> 4)}">`,
    () => '0123 456 789 '.repeat(size >> 4),
  ];
  return random.of(kinds)();
}
