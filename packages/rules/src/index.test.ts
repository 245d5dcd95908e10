import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit, evidence, finding } from './fixtures/audit.ts';
import { checklist, indicator } from './fixtures/checklist.ts';
import { AGENCIES, plan, task } from './fixtures/plan.ts';

/** Names that Apps Script and other bare engines do not have. */
const ABSENT = [
  'URL',
  'TextEncoder',
  'crypto',
  'fetch',
  'atob',
  'structuredClone',
  'performance',
  'setTimeout',
  'queueMicrotask',
  'process',
  'Buffer',

  'require',
  'document',
  'window',
];
/** Newer built-ins, taken away: ES2019 is what may be relied on. */
const TAKE_AWAY = `
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name];
  for (const name of ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  for (const name of ['allSettled', 'any', 'withResolvers']) delete Promise[name];
  delete globalThis.WeakRef; delete globalThis.FinalizationRegistry; delete globalThis.AggregateError;
`;

/** Runs source in a realm with nothing but the language in it, and gives its value as JSON would. */
let run: (source: string) => unknown;
let bundle = '';

beforeAll(async () => {
  const build = await rolldown({
    input: new URL('./index.ts', import.meta.url).pathname,
    resolve: { conditionNames: ['@niemyet/source', 'import', 'default'] },
    transform: { target: 'es2019' },
  });
  const { output } = await build.generate({ format: 'iife', name: 'rules' });
  await build.close();
  bundle = output[0].code;
  const realm = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(TAKE_AWAY, realm);
  runInContext(bundle, realm, { filename: 'rules.js' });
  run = source => {
    const text: unknown = runInContext(`JSON.stringify(${source})`, realm);
    return text === undefined ? undefined : JSON.parse(text as string);
  };
});

describe('rules in a bare engine', () => {
  it('is one', () => {
    for (const name of ABSENT) expect(run(`typeof ${name}`), name).toBe('undefined');
    expect(() => run('new Function("return 1")()')).toThrow(/code generation/i);
  });

  it('reads audit records and checklists, and refuses damaged ones in words', () => {
    const record = audit({
      findings: [
        finding('one', 'pass', { evidence: [evidence({ href: 'https://xa.example.gov.vn/lịch?a=1' })] }),
      ],
    });
    expect(run(`rules.readAuditRecord(${JSON.stringify(record)})`)).toEqual({ ok: true, value: record });
    const damaged = { ...record, on: '2026-02-30', unit: { ...record.unit, url: 'xa.example.gov.vn' } };
    expect(run(`rules.readAuditRecord(${JSON.stringify(damaged)}, 'en').problem`)).toMatch(
      /^unit\.url: wrong format.*; on: this is not a day/,
    );
    const sample = checklist([indicator('one')]);
    expect(run(`rules.readChecklist(${JSON.stringify(sample)})`)).toEqual({ ok: true, value: sample });
    expect(run(`rules.readChecklist({ schema: 'niemyet/checklist@2' }).problem`)).toContain(
      'phiên bản mới hơn',
    );
  });

  it('scores, builds the matrix, links, words and seals', () => {
    const sample = JSON.stringify(checklist([indicator('one')]));
    const record = audit({ findings: [finding('one', 'partial', { evidence: [evidence()] })] });
    const text = JSON.stringify(record);
    expect(run(`rules.scoreFindings(${sample}, ${text}.findings).total`)).toBe(50);
    expect(run(`rules.buildMatrix(${sample}, 'r', [${text}]).rows[0].cells[0].link`)).toContain(
      '#:~:text=L%E1%BB%8B',
    );
    expect(
      run(`rules.reasonText({ reason: 'outdated', detail: { newest: '2026-01-02', days: 9 } }, 'vi')`),
    ).toBe('Nội dung mới nhất là ngày 02/01/2026, đã quá 9 ngày.');
    expect(run(`rules.auditDigest(${text})`)).toBe(record.chain.digest);
    expect(run(`rules.auditIsIntact(${text})`)).toBe(true);
  });

  it('reads plans and works with them', () => {
    const sample = plan([
      task('a', { indicators: ['one'], portal: true, lead: ['district'] }),
      task('b', { deadline: { kind: 'relative', days: 5, working: true, from: 'signed' } }),
    ]);
    expect(run(`rules.readPlan(${JSON.stringify(sample)})`)).toEqual({ ok: true, value: sample });
    const [text, base] = [sample, checklist([indicator('one'), indicator('two')])].map(each =>
      JSON.stringify(each),
    );
    expect(run(`rules.checklistIsIntact(rules.planChecklist(${text}, ${base}))`)).toBe(true);
    const options = {
      on: '2026-11-22',
      holidays: ['2021-02-10'],
      names: AGENCIES,
      events: { signed: '2021-02-09' },
    };
    const rows = `rules.taskMatrix(${text}, [${JSON.stringify(audit({ findings: [finding('one', 'pass')] }))}], ${JSON.stringify(options)})`;
    expect(run(`${rows}.map(row => row.cells.status.vi)`)).toEqual([
      'Đạt 1 (1 kết quả, 1 đơn vị)',
      'Chưa xác định: không có chỉ tiêu trả lời',
    ]);
    expect(run(`${rows}[1].due`)).toEqual([{ date: '2021-02-17', basis: 'counted' }]);
    expect(run(`${rows}[0].cells.lead.vi`)).toContain('nay là UBND xã');
  });

  it('carries no words of languages that nobody asked for', () => {
    expect(bundle).not.toMatch(/Ungültige Eingabe|Entrée invalide|无效输入/);
  });
});
