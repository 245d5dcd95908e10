import { LANGUAGES, type Language } from '@niemyet/rules';
import { languageOf } from '../words/messages.ts';

const KEY = 'language';

/** The language of the user's Google account; allowed before anything is granted. */
export function accountLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

/** The language the user chose in the sidebar, else that of the account. */
export function chosenLanguage(): Language {
  const chosen = PropertiesService.getUserProperties().getProperty(KEY);
  return LANGUAGES.find(language => language === chosen) ?? accountLanguage();
}

export function keepLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(KEY, language);
}
