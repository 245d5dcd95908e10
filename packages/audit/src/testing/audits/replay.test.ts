import { describe, expect, it } from 'vitest';
import { openAudit } from '../../session/open.ts';
import { runAudit } from '../../session/run.ts';
import type { AuditStep } from '../../session/session.ts';
import { options, portal } from '../portal.ts';
import { menu, OTHER_TEXT } from '../site.ts';
import { audit, END, list, PAGES, path } from './audit.ts';

describe('replay', () => {
  it('gives the record of the live run', async () => {
    const { record, steps } = await audit(PAGES);
    const replayed = openAudit(list, options());
    for (const step of JSON.parse(JSON.stringify(steps)) as AuditStep[]) replayed.replay(step);
    expect(replayed.finish(END)).toEqual(record);
    expect(replayed.next()).toBeNull();
  });

  it('after a crash goes on where the audit was, wherever it ended', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 14 }, (_, n) => [`Lịch tiếp công dân thôn ${'abcdefghijklmn'[n]}`, `/t${n}`]),
    );
    const others = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [`Công khai ngân sách ${n}`, `/n${n}`]),
    );
    const pages = {
      '': menu({ ...entries, ...others }),
      ...Object.fromEntries(Object.keys(entries).map((_, n) => [`t${n}`, OTHER_TEXT])),
    };
    const { record, steps } = await audit(pages);
    expect(steps.length).toBeGreaterThan(20);
    for (const cut of [0, 1, 3, 7, 12, steps.length - 1]) {
      const session = openAudit(list, options());
      for (const step of steps.slice(0, cut)) session.replay(step);
      await runAudit(session, { ...portal(pages), concurrency: 1 });
      const whole = openAudit(list, options());
      await runAudit(whole, { ...portal(pages), concurrency: 1 });
      if (cut <= 1) expect(session.finish(END)).toEqual(whole.finish(END));
      expect(session.finish(END).pages.map(path).sort()).toEqual(record.pages.map(path).sort());
    }
  });

  it('asks next what the live run asked next', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`Lịch tiếp công dân thôn ${'abcdefghijklmn'[n]}`, `/t${n}`]),
    );
    const pages = {
      '': menu({ ...entries, 'Công khai ngân sách': '/n1', 'Ngân sách': '/n2', 'Tin tức': '/tin' }),
    };
    const live = openAudit(list, options());
    const { answer } = portal(pages);
    const steps: AuditStep[] = [];
    for (let request = live.next(); request !== null; request = live.next()) {
      const replayed = openAudit(list, options());
      for (const step of steps) replayed.replay(step);
      expect(replayed.next()).toEqual(request);
      steps.push(live.add(request, answer(request)));
    }
    expect(steps.length).toBeGreaterThan(10);
  });
});
