import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../render/read-page.ts';

/** Injected into a page; its value is the PageRecord. */
export default defineUnlistedScript(() => readPage());
