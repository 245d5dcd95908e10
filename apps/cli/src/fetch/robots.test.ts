import { describe, expect, it } from 'vitest';
import { serve } from '../fixtures/server.ts';
import { settings } from '../fixtures/settings.ts';
import { fetchRobots, parseRobots } from './robots.ts';
import { Transport } from './transport.ts';

const UA = 'NiemYet/0.1.0 (+https://example.invalid/)';
const at = 'https://a.gov.vn';

describe('parseRobots', () => {
  it('keeps to the rules for all and to those for us', () => {
    const all = parseRobots(
      `${at}/robots.txt`,
      'User-agent: *\nDisallow: /quan-tri/\nAllow: /quan-tri/tin',
      UA,
    );
    expect(all.allows(`${at}/`)).toBe(true);
    expect(all.allows(`${at}/quan-tri/x`)).toBe(false);
    expect(all.allows(`${at}/quan-tri/tin`)).toBe(true);
    const ours = parseRobots(
      `${at}/robots.txt`,
      'User-agent: NiemYet\nDisallow: /\n\nUser-agent: *\nDisallow:',
      UA,
    );
    expect(ours.allows(`${at}/`)).toBe(false);
  });

  it('knows the delay and the sitemaps', () => {
    const text = `User-agent: *\nCrawl-delay: 2\nSitemap: ${at}/ban-do.xml\nSitemap: khong-phai\n`;
    const rules = parseRobots(`${at}/robots.txt`, text, UA);
    expect(rules.crawlDelayMs).toBe(2000);
    expect(rules.sitemaps).toEqual([`${at}/ban-do.xml`]);
  });

  it('takes an error page for no rules', () => {
    const rules = parseRobots(`${at}/robots.txt`, '<html>Không tìm thấy</html>', UA);
    expect(rules.allows(`${at}/`)).toBe(true);
    expect(rules.crawlDelayMs).toBe(0);
  });
});

describe('fetchRobots', () => {
  it.each([
    [200, false],
    [404, true],
    [500, true],
  ])('with status %i allows everything: %s', async (status, allowed) => {
    const origin = await serve((_request, response) => {
      response.writeHead(status).end('User-agent: *\nDisallow: /');
    });
    const transport = new Transport(settings());
    const rules = await fetchRobots((url, options) => transport.ask(url, options), origin, UA);
    expect(rules.allows(`${origin}/`)).toBe(allowed);
    await transport.close();
  });
});
