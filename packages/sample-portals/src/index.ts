export { SAMPLE_DATE, SAMPLE_ROUND } from './calendar.ts';
export type { Expectation, Expected, SamplePortal, UnitWithoutUrl } from './portal.ts';
export { PORTALS, portalById, unitAt } from './portals.ts';
export { type ServedPortal, type ServedRequest, serveAll, servePortal } from './serve/serve.ts';
export { writePortal } from './serve/write.ts';
