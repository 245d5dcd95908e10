import { LANGUAGES, type Language } from '@niemyet/rules';

/** The language named by `--lang` among the arguments; undefined without it, the word itself where it is unknown. */
function named(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const joined = options.findLast(arg => arg.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const at = options.lastIndexOf('--lang');
  return at < 0 ? undefined : options[at + 1];
}

/**
 * The language to speak, known before the arguments are parsed because errors are told in it: `--lang`, else
 * English where `LC_ALL`, `LC_MESSAGES` or `LANG` (the first that is set) says so, else Vietnamese.
 */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const wanted = named(args);
  const known = LANGUAGES.find(language => language === wanted);
  if (known !== undefined) return known;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^en(?:[_.@-]|$)/i.test(locale) ? 'en' : 'vi';
}
