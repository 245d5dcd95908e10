import { describe, expect, it } from 'vitest';
import { actionOf } from './keys.ts';

const none = { ctrlKey: false, altKey: false, metaKey: false };

describe('actionOf', () => {
  it.each([
    ['n', { do: 'next' }],
    ['N', { do: 'next' }],
    ['ArrowLeft', { do: 'previous' }],
    ['e', { do: 'evidence' }],
    ['1', { do: 'verdict', verdict: 'pass' }],
    ['3', { do: 'verdict', verdict: 'fail' }],
    ['9', null],
    ['x', null],
    ['Enter', null],
    ['constructor', null],
  ])('%s', (key, action) => expect(actionOf({ key, ...none })).toEqual(action));

  it('saves with Ctrl or Command, and leaves the browser its own keys', () => {
    expect(actionOf({ ...none, key: 'Enter', ctrlKey: true })).toEqual({ do: 'save' });
    expect(actionOf({ ...none, key: 'Enter', metaKey: true })).toEqual({ do: 'save' });
    expect(actionOf({ ...none, key: 'n', ctrlKey: true })).toBeNull();
    expect(actionOf({ ...none, key: 'ArrowLeft', altKey: true })).toBeNull();
  });
});
