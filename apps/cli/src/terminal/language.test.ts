import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('languageOf', () => {
  it.each([
    [[], {}, 'vi'],
    [[], { LANG: 'C.UTF-8' }, 'vi'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LANG: 'en' }, 'en'],
    [[], { LANG: 'eno_XX' }, 'vi'],
    [[], { LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, 'vi'],
    [['audit', '--lang', 'en'], {}, 'en'],
    [['audit', '--lang=vi'], { LANG: 'en_US' }, 'vi'],
    [['audit', '--', '--lang=en'], {}, 'vi'],
    [['--lang', 'fr'], {}, 'vi'],
    [['--lang'], { LANG: 'en_GB' }, 'en'],
  ] as const)('%j with %j: %s', (args, env, language) => expect(languageOf(args, env)).toBe(language));
});
