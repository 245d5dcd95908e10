import type { RequestListener } from 'node:http';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** Writes a piece every so often, until the other side has had enough. */
function drip(response: Parameters<RequestListener>[1], everyMs: number): void {
  const dripping = setInterval(() => response.write('.'), everyMs);
  response.on('close', () => clearInterval(dripping));
}

/**
 * Servers that answer without ever coming to an end, by what they do; a piece every `everyMs`. Each keeps its reader as long as it is let.
 */
export const SLOW_SERVERS: Readonly<Record<string, (everyMs: number) => RequestListener>> = {
  'a home page that drips': everyMs => (request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    drip(response.writeHead(200, HTML), everyMs);
  },
  'answers that all drip, robots.txt too': everyMs => (_, response) => {
    drip(response.writeHead(200, HTML), everyMs);
  },
  'a head that drips': everyMs => (_, response) => {
    const { socket } = response;
    socket?.write('HTTP/1.1 200 OK\r\n');
    const dripping = setInterval(() => socket?.write('X-Cho: a\r\n'), everyMs);
    socket?.on('close', () => clearInterval(dripping));
  },
  silence: () => () => {},
};
