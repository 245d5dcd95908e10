import type { ComponentChildren } from 'preact';

export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with it, where something is. */
  mistake?: string | undefined;
  children: (described: {
    id: string;
    'aria-describedby': string;
    'aria-invalid': boolean;
  }) => ComponentChildren;
}

/** A labelled field with its hint, or what is wrong with it. */
export function Field({ id, label, hint, mistake, children }: FieldProps) {
  const text = mistake ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-hint`, 'aria-invalid': mistake !== undefined })}
      {text ? (
        <p id={`${id}-hint`} class={mistake ? 'mistake' : 'hint'} role={mistake ? 'alert' : undefined}>
          {text}
        </p>
      ) : null}
    </div>
  );
}
