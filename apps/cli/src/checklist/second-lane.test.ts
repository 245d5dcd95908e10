import { expect, it } from 'vitest';
import { secondLane } from './second-lane.ts';

it.each([1, 70])('is not there for %i indicators where the program runs from its sources', indicators => {
  expect(secondLane(indicators)).toBeNull();
});
