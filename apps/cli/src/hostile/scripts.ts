import type { RequestListener } from 'node:http';

/** An empty shell that this script would fill; nothing else is there. */
const shell =
  (script: string): RequestListener =>
  ({ url = '/' }, response) => {
    if (url !== '/' && !url.startsWith('/?')) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<title>Xã Hòa An</title><div id="app"></div><script>${script}</script>`);
  };

/** Portals whose scripts never end, by what they do, and why their home page was not read; undefined where it was, as it stood. */
export const SCRIPT_SERVERS: Readonly<Record<string, { answer: RequestListener; failure?: string }>> = {
  'a loop while it loads': { answer: shell('while (true);'), failure: 'timeout' },
  'a loop once it has loaded': {
    answer: shell('addEventListener("load", () => setTimeout(() => { while (true); }, 50))'),
    failure: 'timeout',
  },
  'pages that lead to the next without end': {
    answer: shell('location.href = "/?n=" + Math.random()'),
    failure: 'timeout',
  },
  'elements without end': {
    answer: shell(
      'setInterval(() => { for (let n = 0; n < 2000; n++) app.append(document.createElement("p"), "đ".repeat(200)); }, 1)',
    ),
  },
};
