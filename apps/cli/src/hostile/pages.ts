import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { RECEPTION } from './reception.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const MEGABYTE = Buffer.alloc(1_000_000, 'a ');

/** A home page of this body; `robots.txt` and all else are missing. */
const home =
  (body: () => string): RequestListener =>
  ({ url }, response) => {
    if (url === '/') response.writeHead(200, HTML).end(body());
    else response.writeHead(404).end();
  };

/** Sends megabytes as fast as they are taken. */
function pour(response: Parameters<RequestListener>[1], megabytes: number): void {
  let left = megabytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(MEGABYTE)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

function depth(tag: string, levels: number): string {
  return `<p>${RECEPTION}</p>${`<${tag}>`.repeat(levels)}x`;
}

/** A page that grows wherever it is asked: each names ten further ones. */
const endless: RequestListener = ({ url = '/' }, response) => {
  const at = url.replace(/\/+$/, '');
  const links = Array.from({ length: 10 }, (_, n) => `<li><a href="${at}/${n}?page=${n}">Trang ${n}</a>`);
  const sessions = `<a href="/?phien=${Math.random().toString(36).slice(2)}">Tin tức</a>`;
  response
    .writeHead(200, HTML)
    .end(`<h1>Tin tức</h1><p>${RECEPTION}</p>${sessions}<ul>${links.join('')}</ul>`);
};

const soup = (): string =>
  Array.from(
    { length: 20_000 },
    (_, n) =>
      `<table><tr><form><a href="//[${n}" href=x><td></form><select><option><b><i></table></b>&#x${n};&bogus<!-- -- --!><svg><p></svg><![CDATA[${n}]]>\u0000`,
  ).join('');

/** What a server does, and the reason that the record must give for its home page; undefined where it is read. */
export interface HostileServer {
  answer: RequestListener;
  failure?: string;
}

/** Servers whose pages are meant to break whoever reads them, by what they do. */
export const HOSTILE_SERVERS: Readonly<Record<string, HostileServer>> = {
  'redirects without end': {
    answer: ({ url = '/' }, response) => response.writeHead(302, { location: `${url}a/` }).end(),
    failure: 'redirect-loop',
  },
  'redirects to itself': {
    answer: (_, response) => response.writeHead(302, { location: '/' }).end(),
    failure: 'redirect-loop',
  },
  'a body of 100 MB': {
    answer: (_, response) => pour(response.writeHead(200, HTML), 100),
    failure: 'too-large',
  },
  'a packed body of 10 GB': {
    answer: (_, response) => {
      const packed = gzipSync(Buffer.alloc(10_000_000), { level: 9 });
      const bomb = Buffer.concat(Array.from({ length: 1000 }, () => packed));
      response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(bomb);
    },
    failure: 'too-large',
  },
  'a head of 1 MB': {
    answer: (_, response) => response.writeHead(200, { ...HTML, 'x-long': 'x'.repeat(1_000_000) }).end('<p>'),
    failure: 'too-large',
  },
  '5,000 cookies': {
    answer: (_, response) =>
      response
        .writeHead(200, {
          ...HTML,
          'set-cookie': Array.from({ length: 5000 }, (_, n) => `c${n}=${'x'.repeat(40)}`),
        })
        .end('<p>'),
    failure: 'too-large',
  },
  'a shorter body than it says': {
    answer: (request, response) => {
      response.writeHead(200, { ...HTML, 'content-length': '5000' }).write('<p>');
      setTimeout(() => request.socket.destroy(), 20);
    },
    failure: 'reset',
  },
  'no HTTP': {
    answer: (_, response) => void response.socket?.end('<html><p>HTTP/0.9\r\n\r\n'),
    failure: 'unreadable',
  },
  '200,000 elements': {
    answer: home(() => `<p>${RECEPTION}</p>${'<div><a href="/x">Tin</a></div>'.repeat(100_000)}`),
  },
  'elements 10,000 deep': { answer: home(() => depth('div', 10_000)) },
  'tables 10,000 deep': { answer: home(() => depth('table><tr><td', 10_000)) },
  'formatting 10,000 deep': { answer: home(() => depth('b', 10_000)) },
  'an attribute of a million characters': {
    answer: home(
      () =>
        `<p>${RECEPTION}</p><div class="${'a '.repeat(500_000)}" style="${'x'.repeat(1_000_000)}"><a href="/${'b'.repeat(1_000_000)}">Tin</a>`,
    ),
  },
  '10,000 attributes': {
    answer: home(
      () =>
        `<p>${RECEPTION}</p><div ${Array.from({ length: 10_000 }, (_, n) => `a${n}=${n}`).join(' ')}>x</div>`,
    ),
  },
  'a word of 10 million letters': {
    answer: home(() => `<p>${RECEPTION}</p><p>${'đ'.repeat(9_000_000)}</p>`),
  },
  'nothing but dates': {
    answer: home(() => `<p>${RECEPTION}</p>${'<p>Cập nhật: 01/01/2026 '.repeat(100_000)}`),
  },
  'everything malformed': { answer: home(() => `<p>${RECEPTION}</p>${soup()}`) },
  'pages without end': { answer: endless },
};
