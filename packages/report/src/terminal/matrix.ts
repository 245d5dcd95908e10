import { type Language, type Matrix, type MatrixCell, VERDICTS, verdictWord } from '@niemyet/rules';
import { percent, score } from '../format/number.ts';
import { VERDICT_LOOKS } from '../look/verdicts.ts';
import { type ColumnGroup, groupColumns } from '../model/groups.ts';
import { tallyMatrix } from '../model/tally.ts';
import { fill, wordsIn } from '../words/words.ts';
import { type Block, blockWidth, layBlocks } from './blocks.ts';
import { cut, fit, plain, width as widthOf, wrap } from './text.ts';

interface TerminalOptions {
  language: Language;
  /** Columns of the terminal; less than 40 counts as 40. */
  width: number;
  /** Whether to write ANSI colours. */
  color: boolean;
}

type Paint = (text: string, sgr: string) => string;

const MIN_WIDTH = 40;
const MAX_NAME = 30;
const MIN_NAME = 16;
const GAP = '  ';
const NO_BREAK = '\u00a0';

/** The figures of each row under their headings, all of one width. */
function figureColumn(matrix: Matrix, language: Language): { head: string; rows: string[] } {
  const { column } = wordsIn(language);
  const heads = [column.score, column.coverage, column.gradeShort, column.rankShort];
  const values = matrix.rows.map(({ scores, rank }) => [
    score(scores.total, language),
    percent(scores.coverage),
    scores.grade ?? '–',
    rank === null ? '–' : String(rank),
  ]);
  const widths = heads.map((head, at) =>
    Math.max(widthOf(head), ...values.map(row => widthOf(row[at] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => fit(cell, widths[at] ?? 0, 'right')).join(' ');
  return { head: line(heads), rows: values.map(line) };
}

/** One line of a block: `show` gives each column in exactly `cell` columns. */
function blockLine(block: Block, show: (column: number) => string): string {
  return block.runs
    .map(({ start, size }) => Array.from({ length: size }, (_, at) => show(start + at)).join(''))
    .join(' ');
}

/** The numbers of the columns, their digits one below the other. */
function numberLines(block: Block, cell: number, count: number): string[] {
  const digits = String(count).length;
  return Array.from({ length: digits }, (_, line) =>
    blockLine(block, column => fit(String(column + 1).padStart(digits)[line] ?? ' ', cell)),
  );
}

function symbol(item: MatrixCell | null | undefined, cell: number, paint: Paint): string {
  const space = ' '.repeat(cell - 1);
  if (!item) return `·${space}`;
  const { symbol: mark, ansi } = VERDICT_LOOKS[item.verdict];
  return paint(mark, item.by === 'inspector' ? `${ansi};4` : ansi) + space;
}

/** How names, figures and cells share the width: all in one table where names may be cut, else in blocks below. */
function layout(
  matrix: Matrix,
  groups: readonly ColumnGroup[],
  width: number,
  figures: number,
  language: Language,
) {
  const all: Block = { runs: [...groups] };
  const longest = Math.max(
    widthOf(wordsIn(language).column.unit),
    ...matrix.rows.map(row => widthOf(plain(row.unit.name))),
  );
  const names = Math.min(longest, MAX_NAME);
  for (const cell of [2, 1]) {
    const name = Math.min(names, width - figures - blockWidth(all, cell) - 2 * GAP.length);
    if (name >= Math.min(names, cell === 2 ? names : MIN_NAME))
      return { whole: true, name, cell, blocks: [all] };
  }
  const name = Math.min(names, width - figures - GAP.length);
  return { whole: false, name, cell: 2, blocks: layBlocks(groups, width - name - GAP.length, 2) };
}

function table(
  matrix: Matrix,
  groups: readonly ColumnGroup[],
  width: number,
  language: Language,
  paint: Paint,
): string[] {
  const figures = figureColumn(matrix, language);
  const { whole, name, cell, blocks } = layout(matrix, groups, width, widthOf(figures.head), language);
  const head = fit(wordsIn(language).column.unit, name);
  const names = matrix.rows.map(row => fit(plain(row.unit.name), name));
  const beside = (at: number) => (whole ? `${GAP}${figures.rows[at] ?? ''}` : '');
  const lines = whole
    ? []
    : [
        paint(`${head}${GAP}${figures.head}`, '1'),
        ...names.map((text, at) => `${text}${GAP}${figures.rows[at] ?? ''}`),
      ];
  for (const block of blocks) {
    const full = `${head}${whole ? `${GAP}${figures.head}` : ''}`;
    const numbers = numberLines(block, cell, matrix.columns.length);
    if (!whole) lines.push('');
    numbers.forEach((text, at) => {
      const left = at === numbers.length - 1 ? full : ' '.repeat(widthOf(full));
      lines.push(paint(`${left}${GAP}${text}`.trimEnd(), '1'));
    });
    matrix.rows.forEach((row, at) => {
      const cells = blockLine(block, column => symbol(row.cells[column], cell, paint));
      lines.push(`${names[at]}${beside(at)}${GAP}${cells}`.trimEnd());
    });
  }
  return lines;
}

/** The verdicts with their symbols and counts, as many to a line as fit. */
function legend(matrix: Matrix, width: number, { language, color }: TerminalOptions, paint: Paint): string[] {
  const words = wordsIn(language);
  const { verdicts } = tallyMatrix(matrix);
  const lines: { text: string; columns: number }[] = [];
  for (const verdict of VERDICTS) {
    const { symbol: mark, ansi } = VERDICT_LOOKS[verdict];
    const rest = ` ${verdictWord(verdict, language)} ${verdicts[verdict]}`;
    const columns = widthOf(mark + rest);
    const last = lines.at(-1);
    if (last && last.columns + 3 + columns <= width) {
      last.text += `   ${paint(mark, ansi)}${rest}`;
      last.columns += 3 + columns;
    } else lines.push({ text: paint(mark, ansi) + rest, columns });
  }
  const all = matrix.rows.flatMap(row => row.cells);
  const notes = [
    ...(all.includes(null) ? [`· ${words.terminal.noCell}`] : []),
    ...(color && all.some(item => item?.by === 'inspector') ? [words.matrix.inspectorMark] : []),
  ];
  return [...lines.map(({ text }) => text), ...notes.flatMap(note => wrap(note, width))];
}

function indicators(
  matrix: Matrix,
  groups: readonly ColumnGroup[],
  width: number,
  language: Language,
): string[] {
  return groups.flatMap(({ numeral, title, start, size }) => {
    const names = matrix.columns
      .slice(start, start + size)
      .map((column, at) => `${start + at + 1}${NO_BREAK}${plain(column.title[language])}`);
    const text = `${numeral}. ${plain(title)}: ${names.join(`${NO_BREAK}· `)}`;
    return wrap(text, width, 3).map(line => line.replaceAll(NO_BREAK, ' '));
  });
}

/**
 * The matrix for a terminal: a row per unit with score, coverage, grade, rank and a symbol per indicator, then the
 * legend and the indicators by number. Where the indicators do not fit beside the figures they follow in blocks
 * below. No line is wider than the terminal; nothing a portal says is obeyed as an escape.
 */
export function matrixToTerminal(matrix: Matrix, options: TerminalOptions): string {
  const { language, color } = options;
  const width = Math.max(MIN_WIDTH, Math.floor(options.width));
  const paint: Paint = (text, sgr) => (color ? `\u001b[${sgr}m${text}\u001b[0m` : text);
  const words = wordsIn(language);
  const groups = groupColumns(matrix, language);
  const tally = tallyMatrix(matrix);
  const version = fill(words.matrix.version, { version: matrix.checklist.version });
  const lines = [
    paint(cut(`${words.matrix.shortTitle} ${plain(matrix.round)}`, width), '1'),
    ...wrap(`${plain(matrix.checklist.title[language])}, ${version}`, width),
    ...wrap(
      `${words.matrix.unitCount}: ${tally.units} · ${words.matrix.indicatorCount}: ${matrix.columns.length} · ${words.matrix.mean}: ${score(tally.mean, language)}`,
      width,
    ),
    '',
    ...(matrix.rows.length === 0 ? [words.matrix.empty] : table(matrix, groups, width, language, paint)),
    '',
    ...legend(matrix, width, options, paint),
    '',
    ...indicators(matrix, groups, width, language),
    '',
    ...wrap(words.scoreNote, width),
  ];
  return `${lines.join('\n')}\n`;
}
