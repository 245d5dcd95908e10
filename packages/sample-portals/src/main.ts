import { portalById } from './portals.ts';
import { serveAll } from './serve/serve.ts';

const served = await serveAll();
for (const { id, url } of served)
  console.log(`${url}  ${portalById(id).unit.name}  (${portalById(id).title})`);
console.log('Ctrl+C to stop');

const stop = () => {
  void Promise.all(served.map(one => one.close()));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
