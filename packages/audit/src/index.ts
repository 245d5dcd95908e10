export * from './match/phrase.ts';
export * from './read/html.ts';
export * from './record/page.ts';
export * from './session/edit.ts';
export * from './session/open.ts';
export * from './session/outcome.ts';
export * from './session/run.ts';
export * from './session/session.ts';
