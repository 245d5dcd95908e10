import type { Language } from '@niemyet/rules';
import type { Item, Session } from './session.ts';
import { word } from './words.ts';

/** What needs a look stands first. */
const GROUPS = [
  { status: 'refused', title: 'group-refused', mark: '✕' },
  { status: 'unsent', title: 'group-unsent', mark: '!' },
  { status: 'waiting', title: 'group-waiting', mark: '…' },
  { status: 'imported', title: 'group-imported', mark: '✓' },
  { status: 'unchanged', title: 'group-unchanged', mark: '=' },
] as const;

function Line({ item, language }: { item: Item; language: Language }) {
  return (
    <li>
      <span class="name">{item.name}</span>
      {item.unit !== undefined && (
        <span class="about">
          {word(language, 'unit-round', { unit: item.unit, round: item.round ?? '' })}
        </span>
      )}
      {item.reason !== undefined && item.status !== 'unchanged' && <span class="reason">{item.reason}</span>}
    </li>
  );
}

/** Every audit and every refused file by name, grouped by what became of it. */
export function Results({ language, session }: { language: Language; session: Session }) {
  return (
    <>
      {GROUPS.map(({ status, title, mark }) => {
        const items = session.items.filter(item => item.status === status);
        if (items.length === 0) return null;
        return (
          <details key={status} class={`group ${status}`} open>
            <summary>
              <span class="mark" aria-hidden="true">
                {mark}
              </span>
              {word(language, title)} <span class="count">{items.length}</span>
            </summary>
            <ul>
              {items.map((item, index) => (
                <Line key={`${item.name} ${index}`} item={item} language={language} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
