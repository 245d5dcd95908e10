import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mark } from '../mark/mark.ts';
import { MARKER } from '../mark/marker-name.ts';

/** Injected into the page of an evidence; leaves the function that marks a spot for the call that follows. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [MARKER]: (spot: Parameters<typeof mark>[1]) => mark(document, spot) });
});
