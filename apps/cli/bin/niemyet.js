#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../dist/niemyet.js', import.meta.url);
if (existsSync(program)) {
  // Compiled code is kept between runs where Node can (22.8 and later): starting takes half as long.
  module.enableCompileCache?.();
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error('niemyet: chưa được dựng; hãy chạy “npm run build” / not built yet; run “npm run build”');
  process.exitCode = 1;
}
