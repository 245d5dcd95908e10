import { type Language, sha256Hex, utf8 } from '@niemyet/rules';
import { ICONS } from './icons.ts';
import { type Content, html, Markup } from './markup.ts';
import { STYLE } from './style.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Hexadecimal digits as Base64: how a content security policy names a hash. */
function base64(hex: string): string {
  const bits = [...hex].map(digit => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const sextets = bits.match(/.{1,6}/g) ?? [];
  const text = sextets.map(sextet => BASE64[Number.parseInt(sextet.padEnd(6, '0'), 2)]).join('');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** Nothing runs, loads or submits; the one style sheet is allowed by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${base64(sha256Hex(utf8(STYLE)))}'; base-uri 'none'; form-action 'none'`;

/** A whole self-contained HTML document: its own style, no script, nothing loaded from elsewhere. */
export function page(title: string, language: Language, body: Content): string {
  const document = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Niêm Yết">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${ICONS}
${body}
</body>
</html>
`;
  return document.toString();
}
