import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { interruption } from './interruption.ts';

class Program extends EventEmitter {
  readonly exits: number[] = [];
  exit(code: number) {
    this.exits.push(code);
  }
}

describe('interruption', () => {
  it.each(['SIGINT', 'SIGTERM'])('asks to stop at the first %s and ends at the second', signal => {
    const program = new Program();
    let told = 0;
    const stop = interruption(() => {
      told += 1;
    }, program);
    expect(stop.signal.aborted).toBe(false);
    program.emit(signal);
    expect([stop.signal.aborted, told, program.exits]).toEqual([true, 1, []]);
    program.emit(signal);
    expect([told, program.exits]).toEqual([1, [130]]);
  });

  it('lets go', () => {
    const program = new Program();
    interruption(() => {}, program).release();
    expect(program.listenerCount('SIGINT') + program.listenerCount('SIGTERM')).toBe(0);
  });
});
