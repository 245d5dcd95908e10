/** Runs turbo with the arguments given, reporting to no one: `npm run build` and its kin. */
import { runTurbo } from './program.ts';

process.exitCode = (await runTurbo(process.argv.slice(2), { show: true })).code;
