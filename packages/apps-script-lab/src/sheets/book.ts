import { isDate } from '../script/realm.ts';
import { ServiceError } from '../script/service.ts';
import { enter } from './entry.ts';
import { computeFormulas } from './formulas.ts';
import { type CellValue, Grid, MAX_CELLS, MAX_CHARACTERS, MAX_COLUMNS } from './grid.ts';

/** A spreadsheet: its tabs and what they share. */
export class Book {
  readonly locale: string;
  readonly timeZone: string;
  grids: Grid[] = [new Grid('Trang tính1')];
  active = 0;
  private computed: Map<string, Map<string, CellValue>> | undefined;

  constructor(locale: string, timeZone: string) {
    this.locale = locale;
    this.timeZone = timeZone;
  }

  grid(name: string): Grid | undefined {
    return this.grids.find(grid => grid.name === name);
  }

  /** Adds a tab. Throws where the name is taken, empty, too long or holds a character Sheets refuses. */
  insert(name: string, index: number): Grid {
    if (name === '' || name.length > 100 || /[[\]*?:/\\]/.test(name)) {
      throw new ServiceError(`The name you entered is not a valid sheet name: “${name}”`);
    }
    if (this.grid(name)) {
      throw new ServiceError(`A sheet with the name “${name}” already exists. Please enter another name.`);
    }
    const grid = new Grid(name);
    this.requireRoom(grid.rows * grid.columns);
    this.grids.splice(index, 0, grid);
    this.active = this.grids.indexOf(grid);
    this.computed = undefined;
    return grid;
  }

  /** Throws where that many more cells would pass the limit of a spreadsheet. */
  requireRoom(more: number): void {
    const held = this.grids.reduce((sum, grid) => sum + grid.rows * grid.columns, 0);
    if (held + more > MAX_CELLS) {
      throw new ServiceError(
        `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
      );
    }
  }

  grow(grid: Grid, rows: number, columns: number): void {
    if (grid.columns + columns > MAX_COLUMNS) {
      throw new ServiceError(
        `This action would increase the number of columns above the limit of ${MAX_COLUMNS}.`,
      );
    }
    this.requireRoom((grid.rows + rows) * (grid.columns + columns) - grid.rows * grid.columns);
  }

  /** Enters a value into a cell as `setValue(s)` does. */
  put(grid: Grid, row: number, column: number, value: unknown): void {
    const cell = grid.touch(row, column);
    delete cell.formula;
    delete cell.link;
    this.computed = undefined;
    if (typeof value === 'string') {
      if (value.length > MAX_CHARACTERS) {
        throw new ServiceError(
          `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
        );
      }
      const entered = enter(value, cell.looks?.numberFormat ?? 'General', this.locale);
      if ('formula' in entered) {
        cell.formula = entered.formula;
        cell.value = '';
      } else {
        cell.value = entered.value;
      }
    } else if (value === null || value === undefined) cell.value = '';
    else if (isDate(value)) cell.value = new Date(value.getTime());
    else if (typeof value === 'number' || typeof value === 'boolean') cell.value = value;
    else cell.value = String(value);
  }

  /** The value of a cell, formulas computed. */
  valueOf(grid: Grid, row: number, column: number): CellValue {
    const cell = grid.cell(row, column);
    if (cell?.formula === undefined) return cell?.value ?? '';
    this.computed ??= computeFormulas(this.grids, this.locale);
    return this.computed.get(grid.name)?.get(`${row},${column}`) ?? '#ERROR!';
  }

  /** Forgets computed values: call after anything but `put` changes cells. */
  changed(): void {
    this.computed = undefined;
  }
}
