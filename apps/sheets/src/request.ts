import * as z from 'zod/mini';
import { say } from './words/messages.ts';

/** Parses an argument of a server function. Throws, in the user's language where it is known. */
export function parseRequest<T extends z.core.$ZodType>(schema: T, given: unknown): z.output<T> {
  const result = z.safeParse(schema, given);
  if (result.success) return result.data;
  const english =
    typeof given === 'object' && given !== null && 'language' in given && given.language === 'en';
  throw new Error(say(english ? 'en' : 'vi', 'bad-request'));
}
