import { joinAddress } from './join-address.ts';
import { cleanText } from './text.ts';

const DEAD = /^(#!?|javascript:\s*(void\s*\(?\s*0?\s*\)?|;|false|return false)?;?)?$/i;
const CLICK =
  /(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\s*\(|window\.open\s*\()\s*['"]([^'"\s]{1,2000})['"]/i;
/** A call of a function of the page's own with an address: `moTrang('/lich.html')`. */
const CALL =
  /^\s*(?:return\s+)?[\w$.]+\(\s*['"]((?:https?:\/)?\/[^'"\s]{1,2000}|[^'"\s:]{1,2000}\.(?:html?|aspx?|php|jsp)(?:\?[^'"\s]{0,1000})?)['"][^()]{0,200}\)\s*;?\s*(?:return\s+(?:false|true)\s*;?\s*)?$/i;
/** Files that a page is made of: what a script does with them leads nowhere. */
const PARTS = /^(?:js|css|png|jpe?g|gif|svg|webp|ico|json|xml|mp[34])$/;
const POSTBACK = /__doPostBack|WebForm_DoPostBack/;

/** Where something clickable leads. */
export interface Target {
  href?: string;
  via: 'a' | 'onclick' | 'postback';
}

/** The absolute http(s) address of a reference, or undefined. Never throws. */
export function resolveAddress(reference: string, base: string): string | undefined {
  const joined = joinAddress(reference, base);
  if (joined !== undefined) return joined;
  try {
    const url = new URL(reference.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** True for a reference that leads nowhere: empty, `#`, `javascript:void(0)`. */
export function isDeadReference(reference: string): boolean {
  return DEAD.test(reference.trim());
}

/**
 * Where an element leads by its `href` and click handler. An in-page anchor (`#top`) leads nowhere else and has
 * no address; a route written behind the hash (`#/tin-tuc`, `#!tin-tuc`) has one.
 */
export function targetOf(reference: string | null, onclick: string | null, base: string): Target {
  if (reference !== null) {
    const href = joinAddress(reference, base);
    if (href !== undefined) return { href, via: 'a' };
  }
  const raw = reference?.trim() ?? '';
  if (POSTBACK.test(raw)) return { via: 'postback' };
  if (raw !== '' && !isDeadReference(raw) && !/^javascript:/i.test(raw)) {
    if (raw.startsWith('#') && !/^#!?\//.test(raw)) return { via: 'a' };
    const href = resolveAddress(raw, base);
    return href === undefined ? { via: 'a' } : { href, via: 'a' };
  }
  const scripts = [/^javascript:/i.test(raw) ? raw : '', onclick ?? ''];
  for (const script of scripts) {
    const clicked = script === '' ? null : CLICK.exec(script.slice(0, 4000));
    if (clicked?.[1] === undefined || isDeadReference(clicked[1])) continue;
    const href = resolveAddress(clicked[1], base);
    if (href !== undefined) return { href, via: 'onclick' };
  }
  if (onclick !== null && POSTBACK.test(onclick)) return { via: 'postback' };
  for (const script of scripts) {
    const href = calledWith(script, base);
    if (href !== undefined) return { href, via: 'onclick' };
  }
  return { via: scripts.some(script => script !== '') || onclick !== null ? 'onclick' : 'a' };
}

/** The address of the portal that a script hands to a function of its own. */
function calledWith(script: string, base: string): string | undefined {
  if (script === '' || script.length > 4000) return undefined;
  const called = CALL.exec(script.replace(/^javascript:/i, ''))?.[1];
  const href = called === undefined ? undefined : resolveAddress(called, base);
  if (href === undefined || originOf(href) !== originOf(base) || PARTS.test(fileExtension(href)))
    return undefined;
  return href === base ? undefined : href;
}

/** Scheme and host of an http(s) address in lower case, or `''`. */
export function originOf(address: string): string {
  return /^https?:\/\/[^/?#]*/i.exec(address)?.[0].toLowerCase() ?? '';
}

const MAX_EXTENSION = 5;

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** Lower-case extension of the file an address names (`pdf`, `docx`), or `''`. */
export function fileExtension(address: string): string {
  let end = address.length;
  for (let i = 0; i < end; i++) {
    const code = address.charCodeAt(i);
    if (code === 63 || code === 35) end = i;
  }
  let start = end;
  while (start > 0 && end - start <= MAX_EXTENSION && isLetterOrDigit(address.charCodeAt(start - 1)))
    start -= 1;
  const length = end - start;
  if (length < 2 || length > MAX_EXTENSION || address.charCodeAt(start - 1) !== 46) return '';
  return address.slice(start, end).toLowerCase();
}

/** A part of an address as a reader would see it: its escapes resolved, composed (NFC); one with broken escapes as it is. */
export function readablePart(part: string): string {
  try {
    return cleanText(part.includes('%') ? decodeURIComponent(part) : part);
  } catch {
    return part;
  }
}

/**
 * Words of an address's path without host: `/img/lich-tiep-dan_q3.pdf` → `img lich tiep dan q3 pdf`; also of names that part words
 * by capitals: `LichTiepDan.pdf`.
 */
export function addressWords(address: string): string {
  const path = readablePart(address.replace(/^https?:\/\/[^/?#]*/i, ''));
  return path
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
