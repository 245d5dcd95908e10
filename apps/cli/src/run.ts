/** Runs the program from its sources, for the scripts of this repository: the published one starts from `bin/`. */
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2));
