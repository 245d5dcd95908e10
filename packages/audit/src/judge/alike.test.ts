import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditStep } from '../session/session.ts';
import { buildSite } from '../site/site.ts';
import { everyProbe, growth, siteSoFar } from '../testing/growing.ts';
import { menu, OTHER_TEXT, type Pages, RECEPTION_TEXT, stepsOf, UNIT } from '../testing/site.ts';
import { judgeAll } from './alike.ts';
import { judgeIndicator } from './finding.ts';

const compiled = everyProbe();

const PORTALS: Record<string, Pages> = {
  'a portal with a section': {
    '': `${menu({ 'Lịch tiếp công dân': '/lich' })}<form><input name="q"><button>Tìm kiếm</button></form>
      <ul><li><a href="/1">Thông báo về việc họp thôn</a> 18/11/2026</ul><a href="https://dichvucong.gov.vn/">DVC</a>`,
    lich: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}<form><textarea></textarea><button>Gửi hội chợ hoa xuân</button></form>`,
    '1': `<h1>Thông báo về việc họp thôn</h1>${OTHER_TEXT}`,
  },
  'a portal that says nothing': {
    '': OTHER_TEXT,
    a: '<table><tr><th>Họ và tên<th>Chức vụ<tr><td>A<td>B</table>',
  },
  'a portal that does not answer': { '': { failure: 'timeout' } },
};

describe('judgeAll', () => {
  it.each(Object.entries(PORTALS))('judges %s as each indicator by itself', (_, pages) => {
    for (const scope of ['portal', 'page'] as const) {
      const site = buildSite(compiled, UNIT, stepsOf(pages), {
        scope,
        connection: { kind: 'live', https: 'valid' },
        pagesLeft: 0,
        waysLeft: 0,
        running: false,
      });
      expect(judgeAll(site)).toEqual(compiled.indicators.map(one => judgeIndicator(site, one)));
    }
  });
});

describe('judging a portal as its pages come', () => {
  it('says at each page what judging all of them anew says, in whatever order they came', () => {
    fc.assert(
      fc.property(growth, parts => {
        const growing: AuditStep[] = [];
        for (const part of parts) {
          growing.push(...part);
          const kept = judgeAll(siteSoFar(compiled, growing));
          const anew = judgeAll(siteSoFar(compiled, [...growing]));
          expect(kept).toEqual(anew);
        }
      }),
      { numRuns: 40 },
    );
  });
});
