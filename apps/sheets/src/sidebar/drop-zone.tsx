import type { Language } from '@niemyet/rules';
import { useRef, useState } from 'preact/hooks';
import { word } from './words.ts';

interface Props {
  readonly language: Language;
  readonly busy: boolean;
  readonly take: (files: File[]) => void;
}

/** Takes files by the picker or dropped. */
export function DropZone({ language, busy, take }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const hand = (files: FileList | null | undefined) => {
    if (!busy && files && files.length > 0) take([...files]);
  };
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label={word(language, 'drop')}
      onDragOver={event => {
        event.preventDefault();
        setOver(!busy);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        hand(event.dataTransfer?.files);
      }}
    >
      <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">
        <path d="M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8l-6-6Zm4 18H6V4h7v5h5v11ZM8 15l1.4 1.4 1.6-1.6V19h2v-4.2l1.6 1.6L16 15l-4-4-4 4Z" />
      </svg>
      <p>{word(language, 'drop')}</p>
      <p class="or">{word(language, 'or')}</p>
      <button type="button" class="action" disabled={busy} onClick={() => picker.current?.click()}>
        {word(language, 'choose')}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept=".json,.jsonl,.ndjson,application/json"
        onChange={event => {
          hand(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <p class="accepts">{word(language, 'accepts')}</p>
    </section>
  );
}
