export {
  DOCUMENT_LIMITS,
  type DocumentContent,
  type DocumentFacts,
  type DocumentFormat,
  type DocumentLimits,
  type DocumentLine,
  type DocumentProblem,
  unread,
} from './content.ts';
export { readDocument } from './read-document.ts';
