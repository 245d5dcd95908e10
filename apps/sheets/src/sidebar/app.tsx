import type { Language } from '@niemyet/rules';
import { useEffect, useState } from 'preact/hooks';
import { DropZone } from './drop-zone.tsx';
import { draw, type ImportContext, importFiles, send } from './import.ts';
import { Results } from './results.tsx';
import type { RemoteServer } from './server.ts';
import { EMPTY, type Session } from './session.ts';
import { Status } from './status.tsx';
import { word } from './words.ts';

const LANGUAGES: readonly { id: Language; label: string; name: string }[] = [
  { id: 'vi', label: 'VI', name: 'Tiếng Việt' },
  { id: 'en', label: 'EN', name: 'English' },
];

function LanguageSwitch(props: { language: Language; choose: (language: Language) => void }) {
  return (
    <fieldset class="languages" aria-label={word(props.language, 'language')}>
      {LANGUAGES.map(({ id, label, name }) => (
        <button
          key={id}
          type="button"
          lang={id}
          title={name}
          aria-label={name}
          aria-pressed={props.language === id}
          onClick={() => props.choose(id)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

const pause = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds));

/** The sidebar. */
export function App({ server }: { server: RemoteServer }) {
  const [language, setLanguage] = useState<Language>('vi');
  const [session, show] = useState<Session>(EMPTY);
  const busy = !['idle', 'done'].includes(session.phase);
  const context: ImportContext = { server, language, pause, show };

  useEffect(() => {
    server.getSetup().then(
      setup => setLanguage(setup.language),
      () => {},
    );
  }, [server]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = (chosen: Language) => {
    setLanguage(chosen);
    // Not kept is not lost: the account's language stands at the next opening.
    server.setLanguage(chosen).catch(() => {});
  };

  return (
    <>
      <header>
        <h1>{word(language, 'heading')}</h1>
        <LanguageSwitch language={language} choose={choose} />
      </header>
      <p class="intro">{word(language, 'intro')}</p>
      <DropZone language={language} busy={busy} take={files => void importFiles(files, context)} />
      <Status
        language={language}
        session={session}
        retry={() => void send(session, context)}
        redraw={() => void draw(session, context)}
      />
      <Results language={language} session={session} />
      <footer>{word(language, 'help')}</footer>
    </>
  );
}
