import type { Language } from '@niemyet/rules';
import { i18n } from '#i18n';

/** The language of the locale file in use: it follows the browser's. */
export function language(): Language {
  return i18n.t('language') === 'en' ? 'en' : 'vi';
}
