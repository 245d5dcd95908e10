import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveReader } from '../documents/serve-reader.ts';

/** Runs in a worker of the page that opens documents; the libraries of their formats are in no other script. */
export default defineUnlistedScript(() => serveReader());
