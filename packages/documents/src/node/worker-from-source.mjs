// Node 20 reads no TypeScript, and what tsx does for a program it does not do for its threads.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
