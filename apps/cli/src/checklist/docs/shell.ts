import { createHash } from 'node:crypto';
import type { Language } from '@niemyet/rules';
import { html, Markup } from './markup.ts';
import { SEARCH_SCRIPT } from './search-script.ts';
import { STYLE } from './style.ts';
import { catalogueWords } from './words.ts';

/** One page of the catalogue. */
export interface Page {
  language: Language;
  title: string;
  main: Markup;
  /** Address of the catalogue's first page in this language, from this page. */
  home: string;
  /** Address of the same page in the other language. */
  other: string;
  /** Whether it searches. */
  searches?: boolean;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A whole page: nothing is loaded from anywhere, and only the script that is in it may run. */
export function shell({ language, title, main, home, other, searches }: Page): string {
  const say = catalogueWords(language);
  const [inOther, otherLanguage] =
    language === 'vi' ? (['en', 'English'] as const) : (['vi', 'Tiếng Việt'] as const);
  const script = searches ? ` script-src ${hashOf(SEARCH_SCRIPT)};` : '';
  const policy = `default-src 'none'; style-src ${hashOf(STYLE)};${script} base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
<header>
<a class="home" href="${home}">Niêm Yết · ${say('catalogue')}</a>
<nav aria-label="${say('languages')}"><a href="${other}" lang="${inOther}" hreflang="${inOther}">${otherLanguage}</a></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>${say('footer')}</p></footer>
${searches ? html`<script>${new Markup(SEARCH_SCRIPT)}</script>` : undefined}
</body>
</html>
`;
  return page.text;
}
