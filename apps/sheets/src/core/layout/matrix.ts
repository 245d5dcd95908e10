import type { Language, MatrixRow } from '@niemyet/rules';
import { say } from '../../words/messages.ts';
import type { RoundMatrix } from '../matrix/round.ts';
import { type CellInput, text } from './cell.ts';
import { FORMAT, type Tab } from './tab.ts';
import { dayInVietnam, VERDICT_COLOURS, verdictInput, verdictNote } from './verdict-cell.ts';

/** Rows above the units: title, about, legend, groups, heads. */
export const HEAD_ROWS = 5;
const WHITE = '#ffffff';
const HEAD = '#e8f0fe';

interface Drawn {
  readonly value: CellInput;
  readonly format?: string;
  readonly background?: string;
  readonly note?: string;
}
interface Column {
  readonly group: string;
  readonly head: Drawn;
  readonly width: number;
  readonly cell: (row: MatrixRow, index: number) => Drawn;
}

const score = (value: number | null): Drawn => ({ value: value ?? '', format: FORMAT.score });

function unitColumns(language: Language): Column[] {
  const status = (row: MatrixRow): string =>
    row.status === 'complete' ? '' : say(language, `status-${row.status}`);
  return [
    {
      group: '',
      head: { value: say(language, 'column-number') },
      width: 40,
      cell: (_, index) => ({ value: index + 1, format: FORMAT.count }),
    },
    {
      group: '',
      head: { value: say(language, 'unit-code') },
      width: 80,
      cell: row => ({ value: text(row.unit.code) }),
    },
    {
      group: '',
      head: { value: say(language, 'unit-name') },
      width: 220,
      cell: row => ({ value: text(row.unit.name), note: status(row) }),
    },
  ];
}

function indicatorColumns({ matrix, findings }: RoundMatrix, language: Language): Column[] {
  const titles = new Map(matrix.dimensions.map(({ id, title }) => [id, title[language]]));
  return matrix.columns.map((column, index) => ({
    group: titles.get(column.dimension) ?? column.dimension,
    head: {
      value: text(column.title[language]),
      note: say(language, 'note-indicator', {
        id: column.indicator,
        weight: column.weight,
        severity: say(language, `severity-${column.severity}`),
      }),
    },
    width: 150,
    cell: row => {
      const cell = row.cells[index];
      const finding = findings.get(row.unit.code)?.get(column.indicator);
      if (!cell || !finding) return { value: '' };
      return {
        value: verdictInput(cell, language),
        background: VERDICT_COLOURS[cell.verdict],
        note: verdictNote(finding, language),
      };
    },
  }));
}

function totalColumns({ matrix, known }: RoundMatrix, language: Language): Column[] {
  const used = new Set(matrix.columns.map(column => column.dimension));
  const dimensions = matrix.dimensions.filter(dimension => !known || used.has(dimension.id));
  const group = say(language, 'group-totals');
  const total = (head: string, width: number, cell: Column['cell']): Column => ({
    group,
    head: { value: head },
    width,
    cell,
  });
  return [
    total(say(language, 'column-total'), 90, row => score(row.scores.total)),
    total(say(language, 'column-coverage'), 90, row => ({
      value: row.scores.coverage,
      format: FORMAT.share,
    })),
    total(say(language, 'column-grade'), 90, row => ({ value: row.scores.grade ?? '' })),
    total(say(language, 'column-rank'), 90, row => ({ value: row.rank ?? '', format: FORMAT.count })),
    total(say(language, 'column-checked'), 120, row => ({
      value: new Date(Date.parse(row.finishedAt)),
      format: FORMAT.moment,
    })),
    ...dimensions.map(
      (dimension): Column => ({
        group: say(language, 'group-dimensions'),
        head: { value: text(dimension.title[language]) },
        width: 120,
        cell: row => score(row.scores.dimensions[dimension.id]?.score ?? null),
      }),
    ),
  ];
}

function headLines({ matrix, known }: RoundMatrix, language: Language): string[] {
  const { id, version, title } = matrix.checklist;
  const last = matrix.rows
    .map(row => row.finishedAt)
    .reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
  const about = say(language, 'matrix-about', {
    title: title[language],
    id,
    version,
    units: matrix.rows.length,
    date: dayInVietnam(last),
  });
  return [
    say(language, 'matrix-title', { round: matrix.round }),
    known ? about : `${about} · ${say(language, 'matrix-unknown', { id, version })}`,
    say(language, 'matrix-legend'),
  ];
}

/** The matrix of a round: units × indicators in words and colours, then totals, grade, rank and dimensions. */
export function matrixTab(name: string, round: RoundMatrix, language: Language): Tab {
  const columns = [
    ...unitColumns(language),
    ...indicatorColumns(round, language),
    ...totalColumns(round, language),
  ];
  const blank = (first: string): Drawn[] =>
    columns.map((_, index) => ({ value: index === 0 ? text(first) : '' }));
  const groups = columns.map(
    (column, index): Drawn => ({
      value: column.group === columns[index - 1]?.group ? '' : text(column.group),
      background: HEAD,
    }),
  );
  const heads = columns.map((column): Drawn => ({ ...column.head, background: HEAD }));
  const body = round.matrix.rows.map((row, index) => columns.map(column => column.cell(row, index)));
  const drawn = [...headLines(round, language).map(blank), groups, heads, ...body];
  return {
    name,
    values: drawn.map(line => line.map(cell => cell.value)),
    numberFormats: drawn.map(line => line.map(cell => cell.format ?? FORMAT.text)),
    backgrounds: drawn.map(line => line.map(cell => cell.background ?? WHITE)),
    notes: drawn.map(line => line.map(cell => cell.note ?? '')),
    frozenRows: HEAD_ROWS,
    frozenColumns: 3,
    widths: columns.map(column => column.width),
  };
}
