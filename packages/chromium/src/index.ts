export { findChromium } from './find.ts';
export { type OpenOptions, openChromium } from './open.ts';
export { NoChromiumError, provideChromium } from './provide.ts';
