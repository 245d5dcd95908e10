import messages from './messages.json' with { type: 'json' };

/** Why no browser could be had, in Vietnamese and English, one line each. */
export function noBrowserMessage(why: keyof typeof messages, command: string): string {
  const { vi, en } = messages[why];
  return [vi, en].map(text => text.replace('{command}', () => command)).join('\n');
}
