import vm from 'node:vm';

/** Built-ins of newer engines than Apps Script's can be relied on to have. */
const TOO_NEW = `
  for (const name of ['WebAssembly', 'Iterator', 'Float16Array', 'SuppressedError', 'DisposableStack',
                      'AsyncDisposableStack']) delete globalThis[name];
  for (const name of ['groupBy']) { delete Object[name]; delete Map[name]; }
  delete Array.fromAsync;
  delete Promise.withResolvers;
  delete Promise.try;
  delete RegExp.escape;
`;

export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/**
 * A script's own world: ECMAScript's built-ins and nothing of the web or of Node, and no code from strings.
 * What services hand to the script is made here, so that `instanceof Date` and `instanceof Array` hold.
 */
export class Realm {
  readonly context: vm.Context;
  private readonly made: {
    array: (items: unknown[]) => unknown[];
    object: (entries: [string, unknown][]) => object;
    date: (time: number) => Date;
    error: (message: string) => Error;
  };

  constructor() {
    this.context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(TOO_NEW, this.context);
    this.made = vm.runInContext(
      `({
        array: items => Array.from(items),
        object: entries => Object.fromEntries(entries),
        date: time => new Date(time),
        error: message => Object.assign(new Error(message), { name: 'Exception' }),
      })`,
      this.context,
    );
  }

  /** Runs a file of the project as a classic script. Throws a SyntaxError for modules and broken code. */
  runFile(name: string, source: string): void {
    new vm.Script(source, { filename: name }).runInContext(this.context);
  }

  /** The value of an expression in the script's world. */
  evaluate(expression: string): unknown {
    return vm.runInContext(expression, this.context);
  }

  /** Defines a global of the script. */
  define(name: string, value: unknown): void {
    Object.defineProperty(this.context, name, { value, writable: true, configurable: true });
  }

  /** A deep copy of plain data, made of the script's own arrays, objects and dates; functions pass through. */
  adopt(value: unknown): unknown {
    if (Array.isArray(value)) return this.made.array(value.map(item => this.adopt(item)));
    if (isDate(value)) return this.made.date(value.getTime());
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      return this.made.object(Object.entries(value).map(([key, item]) => [key, this.adopt(item)]));
    }
    return value;
  }

  /** An exception as services throw it, an `Error` of the script's world. */
  exception(message: string): Error {
    return this.made.error(message);
  }
}
