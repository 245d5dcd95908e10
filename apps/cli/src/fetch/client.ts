/// <reference path="./undici-parts.d.ts" />
/** What of undici sends requests, without all that stands beside it (fetch, WebSocket, mocks): half as much to load. */
export { default as request } from 'undici/lib/api/api-request.js';
export { default as Agent } from 'undici/lib/dispatcher/agent.js';
