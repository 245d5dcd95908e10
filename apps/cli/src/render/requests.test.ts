import { describe, expect, it } from 'vitest';
import { mayRequest } from './requests.ts';

const PAGE = 'https://xa.gov.vn/tin';
const request = (url: string, resourceType = 'script', method = 'GET', isNavigation = false) => ({
  url,
  resourceType,
  method,
  isNavigation,
});

describe('mayRequest', () => {
  it.each([
    ['the page itself', request(PAGE, 'document', 'GET', true), true],
    ['its scripts', request('https://xa.gov.vn/app.js'), true],
    ['its data, by POST too', request('https://xa.gov.vn/api', 'xhr', 'POST'), true],
    ['its scheme changed', request('http://xa.gov.vn/tin', 'document', 'GET', true), true],
    ['a form', request('https://xa.gov.vn/gui', 'document', 'POST', true), false],
    ['another site', request('https://dem.example/truy-cap.js'), false],
    ['a picture', request('https://xa.gov.vn/anh.png', 'image'), false],
    ['a socket', request('wss://xa.gov.vn/', 'websocket'), false],
    ['data in the page', request('data:text/javascript,1'), true],
    ['a file on disk', request('file:///etc/passwd', 'document', 'GET', true), false],
    ['nonsense', request('::'), false],
  ])('%s', (_, asked, may) => expect(mayRequest(PAGE, asked)).toBe(may));
});
