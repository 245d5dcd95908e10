import { describe, expect, it } from 'vitest';
import { plan, task } from '../fixtures/plan.ts';
import { portalIndicators, tasksForPortals } from './portal.ts';

const sample = plan([
  task('a', { indicators: ['one', 'two'], portal: true }),
  task('b', { indicators: ['three'] }),
  task('c', { indicators: ['four', 'one'], portal: true }),
]);

describe('what a plan asks of portals', () => {
  it('is in the tasks that say so', () => {
    expect(tasksForPortals(sample).map(({ id }) => id)).toEqual(['sample-plan/a', 'sample-plan/c']);
  });

  it('is answered by their indicators, each once', () => {
    expect(portalIndicators(sample)).toEqual(['one', 'two', 'four']);
  });
});
