import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, evidence, finding } from '../fixtures/audit.ts';
import { checklist, indicator } from '../fixtures/checklist.ts';
import { readAuditRecord, readChecklist } from './read.ts';

const problem = (value: unknown, language?: 'vi' | 'en') => {
  const result = readAuditRecord(value, language);
  return result.ok ? 'ok' : result.problem;
};

describe('readAuditRecord', () => {
  it('reads a record', () => {
    expect(readAuditRecord(JSON.parse(JSON.stringify(audit())))).toEqual({ ok: true, value: audit() });
  });

  it('refuses a newer version by its name and says what to do', () => {
    const newer = { ...audit(), schema: 'niemyet/audit@2' };
    expect(problem(newer)).toBe(
      'tệp theo phiên bản mới hơn (niemyet/audit@2); hãy cập nhật phần mềm rồi mở lại',
    );
    expect(problem(newer, 'en')).toContain('has a newer version (niemyet/audit@2); update this program');
  });

  it.each([null, undefined, 1, 'text', [], {}, { schema: 3 }])('refuses %j as no audit at all', value => {
    expect(problem(value)).toContain('không phải dữ liệu lượt kiểm tra');
    expect(problem(value, 'en')).toContain('this is not an audit record');
  });

  it.each(['niemyet/checklist@1', 'niemyet/audit@0', 'niemyet/audit@', 'niemyet/audit', 'axe@9'])(
    'refuses %s as another kind',
    schema => {
      expect(problem({ ...audit(), schema }, 'en')).toBe(
        `this is not an audit record (found “${schema}”, expected “niemyet/audit@1”); choose another file`,
      );
    },
  );

  it('says where a record is damaged, in one line and in both languages', () => {
    const damaged = {
      ...audit(),
      findings: [{ ...finding('a', 'pass'), verdict: 'đạt', evidence: undefined }],
    };
    expect(problem(damaged)).toBe(
      'findings.0.verdict: giá trị không được chấp nhận; hãy chọn một trong: pass, partial, fail, review, na, unreached, error; findings.0.evidence: thiếu mục bắt buộc; hãy thêm danh sách',
    );
    expect(problem(damaged, 'en')).toContain('findings.0.evidence: required but missing; add a list');
  });

  it('counts the problems it does not show and bounds the line', () => {
    const findings = Array.from({ length: 9 }, () => ({}));
    expect(problem({ ...audit(), findings })).toMatch(/\(\+\d+\)$/);
    const long = { ...audit(), unit: { ...audit().unit, name: 1 }, round: '', id: `${'x\n'.repeat(5000)}` };
    expect(problem(long).length).toBeLessThan(650);
    expect(problem(long)).not.toContain('\n');
  });

  it('reads or refuses a record with anything anywhere in it, in one line', () => {
    const sound = JSON.parse(
      JSON.stringify(audit({ findings: [finding('a', 'pass', { evidence: [evidence()] })] })),
    );
    const places = [
      'unit',
      'pages.0',
      'findings.0',
      'findings.0.machine',
      'findings.0.evidence.0',
      'scores',
      'chain',
    ];
    fc.assert(
      fc.property(fc.constantFrom('', ...places), fc.nat(20), fc.jsonValue(), (place, which, value) => {
        const damaged = structuredClone(sound);
        const parent = place
          .split('.')
          .filter(Boolean)
          .reduce((node, key) => node[key], damaged);
        const keys = Object.keys(parent);
        parent[keys[which % keys.length] as string] = value;
        expect(problem(damaged)).toMatch(/^[^\n]+$/);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a record that contradicts itself', () => {
    const findings = [finding('a', 'pass', { evidence: [evidence({ page: 3 })] })];
    expect(problem(audit({ findings }), 'en')).toBe(
      'findings.0.evidence.0.page: the evidence points to page 4, past the last (1); the file is damaged, export it again',
    );
  });
});

describe('readChecklist', () => {
  it('reads a checklist and refuses one that is damaged', () => {
    const sound = checklist([indicator('one')]);
    expect(readChecklist(sound)).toEqual({ ok: true, value: sound });
    expect(readChecklist({ ...sound, indicators: [] })).toMatchObject({ ok: false });
    expect(readChecklist(audit(), 'en')).toMatchObject({
      problem: expect.stringContaining('compiled checklist'),
    });
    expect(readChecklist(checklist([indicator('one'), indicator('one')]))).toMatchObject({
      ok: false,
      problem: expect.stringContaining('indicators.1.id'),
    });
  });
});
