import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { portalById, SAMPLE_DATE } from '@niemyet/sample-portals';
import { ROOT } from '../root.ts';
import { LARGE } from './archive.ts';
import { median } from './median.ts';
import type { Goal } from './show.ts';

/** What a portal's server takes to answer, in milliseconds: few are quicker. */
const ANSWER_MS = 100;
/** Requests at a time per host, as DESIGN §5 has it. */
const CONCURRENCY = 2;

/** Seconds to audit a portal, and to fetch the same addresses and do nothing. */
export interface RawFetchBench {
  requests: number;
  audit: number;
  raw: number;
}

/** Fetches addresses of standard input, `CONCURRENCY` at a time. */
const FETCH_ALL = `
let text = '';
for await (const part of process.stdin) text += part;
const urls = text.split('\\n').filter(Boolean);
const work = async () => { for (let url = urls.shift(); url; url = urls.shift()) await (await fetch(url)).arrayBuffer(); };
await Promise.all(Array.from({ length: ${CONCURRENCY} }, work));`;

function run(args: readonly string[], input: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (part: Buffer) => {
      errors += part.toString();
    });
    child.on('error', reject);
    child.on('close', status => {
      if (status === 0) resolve((performance.now() - start) / 1000);
      else reject(new Error(`node ${args.join(' ')}: ${status}\n${errors}`));
    });
    child.stdin.end(input);
  });
}

async function slowPortal() {
  const portal = portalById(LARGE);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const target = request.url ?? '/';
    asked.push(target);
    const path = decodeURI(target);
    const answer =
      portal.answers.get(path) ?? portal.answers.get(path.split('?')[0] ?? '') ?? portal.otherwise(path);
    const body = Buffer.from(answer.body(new Date(`${SAMPLE_DATE}T03:00:00.000Z`)));
    setTimeout(() => {
      response.writeHead(answer.status, { 'Content-Type': answer.type, 'Content-Length': body.length });
      response.end(body);
    }, ANSWER_MS);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, asked, origin: `http://127.0.0.1:${port}` };
}

/** Audits a served portal with the command line, then fetches what it asked for, each `runs` times. */
export async function benchRawFetch(runs: number): Promise<RawFetchBench> {
  const { server, asked, origin } = await slowPortal();
  try {
    const audits: number[] = [];
    const raws: number[] = [];
    let requests = 0;
    for (let time = 0; time < runs; time++) {
      asked.length = 0;
      const niemyet = join(ROOT, 'apps/cli/bin/niemyet.js');
      audits.push(await run([niemyet, 'audit', `${origin}/`, '--on', SAMPLE_DATE, '--json', '-'], ''));
      const urls = asked.map(path => origin + path).join('\n');
      requests = asked.length;
      raws.push(await run(['--input-type=module', '-e', FETCH_ALL], urls));
    }
    return { requests, audit: median(audits), raw: median(raws) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The goal: to audit takes hardly longer than to fetch. */
export function rawFetchGoal({ requests, audit, raw }: RawFetchBench): Goal {
  return {
    what: `a portal that answers in ${ANSWER_MS} ms, ${requests} requests, against raw fetches`,
    goal: '≤ 1.25×',
    measured: `${(audit / raw).toFixed(2)}× (${audit.toFixed(1)} s, ${raw.toFixed(1)} s)`,
    met: audit / raw <= 1.25,
  };
}
