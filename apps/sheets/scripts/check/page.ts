/** Largest page a sidebar should be, characters. */
const MAX_PAGE = 500_000;

/** Problems of the sidebar's page, one line each: it must stand alone, HtmlService serves nothing beside it. */
export function checkPage(html: string): string[] {
  const problems: string[] = [];
  const outside =
    html.match(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)\s*=\s*["'](?!data:|#)[^"']*["']/gi) ?? [];
  for (const tag of outside) problems.push(`sidebar.html loads something from outside: ${tag.slice(0, 120)}`);
  if (!/<html[^>]*\blang=/.test(html)) problems.push('sidebar.html does not name its language');
  if (/<\?[!=]?/.test(html))
    problems.push('sidebar.html holds “<?”, which HtmlService takes for a scriptlet');
  if (html.length > MAX_PAGE)
    problems.push(`sidebar.html is ${html.length} characters, more than ${MAX_PAGE}`);
  return problems;
}
