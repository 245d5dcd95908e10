import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemLine, type SourceFile } from '../src/authoring/index.ts';
import { checklist, indicator } from '../src/fixtures/checklist.ts';
import {
  type Agencies,
  agencyOn,
  type Deadline,
  deadlineText,
  dueOn,
  type Plan,
  planChecklist,
  portalIndicators,
  readChecklist,
  readPlan,
  taskMatrix,
  tasksForPortals,
} from '../src/index.ts';
import { compilePlans } from '../src/plans/compile.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const files: SourceFile[] = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.yaml'))
  .map(path => ({ path: path.replaceAll('\\', '/'), text: readFileSync(HERE + path, 'utf8') }));
const compiled = compilePlans(files);
const plans: readonly Plan[] = compiled.ok ? compiled.plans : [];
const agencies: Agencies = compiled.ok ? compiled.agencies : { schema: 'niemyet/agencies@1', agencies: [] };
const planOf = (id: string): Plan => {
  const plan = plans.find(known => known.id === id);
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return plan;
};
const taskOf = (id: string) => {
  const task = planOf(id.slice(0, id.indexOf('/'))).tasks.find(known => known.id === id);
  if (task === undefined) throw new Error(`no task ${id}`);
  return task;
};

/** As counted in the five documents: tasks, those for portals, those with a deadline. */
const COUNTS = [
  ['ca-mau-par-2021', 75, 24, 38],
  ['dak-lak-papi-2024', 58, 30, 1],
  ['duc-hop-papi-2023', 29, 12, 1],
  ['ha-giang-papi-2021', 61, 37, 3],
  ['hcmc-dpi-papi-2021-2025', 34, 15, 3],
] as const;

describe('the five plans', () => {
  it('compile without a problem', () => {
    expect(compiled.ok ? [] : compiled.problems.map(problem => problemLine(problem, 'en'))).toEqual([]);
    expect(plans.map(({ id }) => id)).toEqual(COUNTS.map(([id]) => id));
  });

  it.each(COUNTS)(
    '%s has its %i tasks, %i of them for portals, %i with a deadline',
    (id, tasks, asked, due) => {
      const plan = planOf(id);
      expect(plan.tasks).toHaveLength(tasks);
      expect(tasksForPortals(plan)).toHaveLength(asked);
      expect(plan.tasks.filter(({ deadline }) => deadline !== undefined)).toHaveLength(due);
    },
  );

  it('have 257 tasks together', () => {
    expect(plans.flatMap(({ tasks }) => tasks)).toHaveLength(257);
  });

  it.each(COUNTS)('%s names each clause and paragraph once, and reads back', id => {
    const plan = planOf(id);
    const places = plan.tasks.map(({ clause, item }) => `${clause} ${item ?? ''}`);
    expect(new Set(places).size).toBe(places.length);
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
  });

  it.each(COUNTS)('%s says each thing in short words of its own in both languages', id => {
    for (const { task } of planOf(id).tasks) {
      for (const text of [task.vi, task.en]) {
        expect(text).toMatch(/^\S.*\S\.$/);
        expect(text.length).toBeLessThanOrEqual(260);
      }
      expect(task.vi).not.toBe(task.en);
    }
    expect(new Set(planOf(id).tasks.map(({ task }) => task.vi)).size).toBe(planOf(id).tasks.length);
  });

  it('ask of portals only what an indicator answers', () => {
    for (const plan of plans) {
      for (const task of plan.tasks) expect(task.portal, task.id).toBe(task.indicators.length > 0);
    }
  });
});

describe('the annex of Cà Mau', () => {
  const annex = planOf('ca-mau-par-2021').tasks.filter(({ part }) => part === 'annex');

  it('has its 38 rows, by section', () => {
    expect(annex).toHaveLength(38);
    const sections = annex.map(({ clause }) => clause.split('.')[1]);
    const count = (section: string) => sections.filter(each => each === section).length;
    expect(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'].map(count)).toEqual([6, 4, 8, 3, 5, 5, 5, 2]);
  });

  it('has in every row evidence, a deadline and a lead; two rows have no cooperating agency', () => {
    for (const { evidence, deadline, lead } of annex) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(deadline).toBeDefined();
      expect(lead.length).toBeGreaterThan(0);
    }
    expect(annex.filter(({ cooperating }) => cooperating.length === 0).map(({ clause }) => clause)).toEqual([
      'PL.III.3',
      'PL.V.1',
    ]);
  });

  it('divides row IV.3 among four departments', () => {
    const { lead, scopes } = taskOf('ca-mau-par-2021/pl-iv-3');
    expect(lead).toEqual(['so-noi-vu', 'so-xay-dung', 'so-tai-chinh', 'so-tai-nguyen-va-moi-truong']);
    expect(scopes.map(({ agency }) => agency)).toEqual(lead);
  });

  it('gives a matrix of all its rows', () => {
    const rows = taskMatrix(planOf('ca-mau-par-2021'), [], {
      on: '2021-12-01',
      holidays: [],
      names: agencies,
    });
    expect(rows.filter(({ part }) => part === 'annex')).toHaveLength(38);
    expect(rows[0]?.cells).toMatchObject({
      general: { vi: 'Chỉ đạo, điều hành' },
      evidence: { vi: 'Báo cáo CCHC năm 2021 của tỉnh' },
      time: { vi: 'Theo Kế hoạch cải cách hành chính năm 2021 đã ban hành' },
      lead: { vi: 'Văn phòng UBND tỉnh' },
      cooperating: { vi: 'Các sở, ban, ngành; UBND cấp huyện' },
      status: { vi: 'Chưa xác định: chưa có kết quả kiểm tra' },
    });
  });
});

describe('what is not certain', () => {
  it('stays marked in every plan', () => {
    for (const { uncertain } of plans) expect(uncertain.length).toBeGreaterThan(0);
  });

  it('keeps both figures of Cà Mau for staff by the job scheme', () => {
    const goals = planOf('ca-mau-par-2021').goals.filter(({ uncertain }) => uncertain.length > 0);
    expect(goals.map(({ clause, value, comparison }) => [clause, value, comparison])).toEqual([
      ['II.5', 100, 'exactly'],
      ['PL.V.1', 80, 'at-least'],
    ]);
    for (const id of ['pl-v-1', 'ii-5-1']) {
      expect(taskOf(`ca-mau-par-2021/${id}`).uncertain[0]?.vi).toContain('tự mâu thuẫn');
    }
  });

  it('brackets inferred numerals, and tells which annexes are absent', () => {
    const bracketed = plans.filter(({ tasks }) => tasks.some(({ clause }) => clause.startsWith('[')));
    expect(bracketed.map(({ id }) => id)).toEqual(['ha-giang-papi-2021', 'hcmc-dpi-papi-2021-2025']);
    const absent = plans.filter(({ annexes }) => annexes.some(({ present }) => !present));
    expect(absent.map(({ id }) => id)).toEqual([
      'dak-lak-papi-2024',
      'duc-hop-papi-2023',
      'ha-giang-papi-2021',
    ]);
  });

  it('leaves out numbers that the documents leave blank', () => {
    expect(plans.map(({ number }) => number)).toEqual([
      '109/KH-UBND',
      undefined,
      undefined,
      '163/KH-UBND',
      '7103/KH-SKHĐT',
    ]);
  });
});

/** Tết 2021 and the days of April and May. */
const HOLIDAYS_2021 = [
  '2021-02-10',
  '2021-02-11',
  '2021-02-12',
  '2021-02-15',
  '2021-02-16',
  '2021-04-21',
  '2021-04-30',
  '2021-05-03',
];
const dates = (deadline: Deadline | undefined, context: object = {}) =>
  dueOn(deadline, { holidays: HOLIDAYS_2021, year: 2021, ...context }).map(due => due.date ?? due.reason);

describe('deadlines', () => {
  it.each<[string, object, string[]]>([
    ['ca-mau-par-2021/pl-i-6', {}, ['2021-12-14']],
    ['ca-mau-par-2021/pl-ii-2', {}, ['2022-01-15']],
    ['ca-mau-par-2021/pl-i-3', {}, ['2021-12-31']],
    ['ca-mau-par-2021/pl-viii-1', {}, ['2021-08-31']],
    ['ca-mau-par-2021/pl-iii-3', { start: '2021-02-09' }, ['2021-02-23']],
    ['ca-mau-par-2021/pl-iii-3', { events: { 'decision-signed': '2021-04-29' } }, ['2021-05-10']],
    ['ca-mau-par-2021/pl-iii-1', { start: '2021-07-01' }, ['2021-06-26']],
    ['ca-mau-par-2021/pl-iii-4', {}, ['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31']],
    ['ca-mau-par-2021/pl-i-2', {}, ['set-elsewhere']],
    ['duc-hop-papi-2023/iii-1-b', {}, ['2023-06-02', '2023-10-24']],
    ['ha-giang-papi-2021/iv', {}, ['2021-05-30', '2021-09-19', 'set-elsewhere']],
    ['ha-giang-papi-2021/iv-2-3', {}, ['no-event']],
    ['hcmc-dpi-papi-2021-2025/iii-3-2', { year: 2024 }, ['2024-06-30', '2024-12-31']],
    ['dak-lak-papi-2024/iii-1-a', { year: 2024 }, ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']],
    ['ha-giang-papi-2021/iii-1-a', {}, ['not-stated']],
  ])('%s with %j falls due on %j', (id, context, expected) => {
    expect(dates(taskOf(id).deadline, context)).toEqual(expected);
  });

  it('read as an official would write them', () => {
    const text = (id: string) => {
      const plan = planOf(id.slice(0, id.indexOf('/')));
      return deadlineText(taskOf(id).deadline, plan).vi;
    };
    expect(text('ca-mau-par-2021/pl-iii-3')).toBe('5 ngày làm việc kể từ ngày ký quyết định công bố');
    expect(text('ca-mau-par-2021/pl-iii-1')).toBe(
      'Chậm nhất 5 ngày trước ngày văn bản quy định thủ tục có hiệu lực',
    );
    expect(text('ca-mau-par-2021/pl-i-3')).toBe('Trong quý IV năm 2021');
    expect(text('duc-hop-papi-2023/iii-1-b')).toBe(
      'Báo cáo 6 tháng: trước ngày 03/06/2023; Báo cáo năm: trước ngày 25/10/2023',
    );
  });

  it('close the data of Đức Hợp’s reports on the days it names', () => {
    const { reporting, dataWindows } = planOf('duc-hop-papi-2023');
    expect(reporting.map(({ dataWindow }) => dataWindow)).toEqual(
      dataWindows.map(({ from, to }) => ({ from, to })),
    );
    expect(dataWindows.map(({ from, to }) => [from, to])).toEqual([
      ['2022-11-01', '2023-05-31'],
      ['2022-11-01', '2023-10-25'],
    ]);
  });
});

describe('agencies', () => {
  const now = (id: string, date: string) =>
    agencyOn(agencies, id, date)?.now.map(({ agency }) => agency.names.vi);

  it.each([
    ['ubnd-huyen', '2025-06-30', ['UBND cấp huyện']],
    ['ubnd-huyen', '2025-07-01', ['UBND cấp xã', 'Các sở, ban, ngành']],
    ['so-ke-hoach-va-dau-tu', '2021-08-03', ['Sở Kế hoạch và Đầu tư']],
    ['so-ke-hoach-va-dau-tu', '2026-11-22', ['Sở Tài chính']],
    ['so-thong-tin-va-truyen-thong', '2026-11-22', ['Sở Khoa học và Công nghệ']],
    ['so-tai-nguyen-va-moi-truong', '2026-11-22', ['Sở Nông nghiệp và Môi trường']],
    ['so-giao-thong-van-tai', '2026-11-22', ['Sở Xây dựng']],
    [
      'so-lao-dong-thuong-binh-va-xa-hoi',
      '2026-11-22',
      ['Sở Nội vụ', 'Sở Y tế', 'Sở Nông nghiệp và Môi trường'],
    ],
    ['trung-tam-giai-quyet-tthc-tinh', '2026-11-22', ['Trung tâm Phục vụ hành chính công']],
    ['ubnd-tinh-ha-giang', '2026-11-22', ['UBND tỉnh Tuyên Quang']],
    ['so-noi-vu', '2026-11-22', ['Sở Nội vụ']],
  ])('the work of %s is done on %s by %j', (id, date, expected) => {
    expect(now(id, date)).toEqual(expected);
  });

  it('call no succession verified: none was looked up', () => {
    const confident = agencies.agencies.filter(({ succession }) => succession?.confidence === 'verified');
    expect(confident).toEqual([]);
  });

  it('are all named by a plan or succeed one that is', () => {
    const named = new Set(
      plans.flatMap(plan => [
        plan.issuer,
        ...plan.tasks.flatMap(({ lead, cooperating }) => [...lead, ...cooperating]),
        ...plan.reporting.flatMap(({ from, to }) => [...from, ...to]),
      ]),
    );
    const successors = new Set(
      agencies.agencies.flatMap(({ succession }) => succession?.to.map(to => to.agency) ?? []),
    );
    const idle = agencies.agencies
      .filter(({ id }) => !named.has(id) && !successors.has(id))
      .map(({ id }) => id);
    expect(idle).toEqual([]);
  });
});

describe('the plans as checklists', () => {
  const listed: readonly string[] =
    (files.find(({ path }) => path === 'indicators.yaml')?.text ?? '').match(/(?<=^ {2}- ).+$/gm) ?? [];
  const encoded = readdirSync(new URL('../checklists/commune-portal/indicators/', import.meta.url))
    .filter(name => name.endsWith('.yaml'))
    .map(name => name.slice(0, -'.yaml'.length));

  it('may name the 70 indicators, among them all that are written', () => {
    expect(new Set(listed).size).toBe(70);
    expect(encoded.filter(id => !listed.includes(id))).toEqual([]);
  });

  it.each(COUNTS)('%s keeps what the checklist has of what it asks', id => {
    const plan = planOf(id);
    const base = checklist(encoded.map(each => indicator(each)));
    const profile = planChecklist(plan, base);
    expect(readChecklist(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
    const asked = new Set(portalIndicators(plan));
    expect(profile?.indicators.map(each => each.id)).toEqual(encoded.filter(each => asked.has(each)));
    expect(profile?.title).toEqual(plan.title);
  });
});
