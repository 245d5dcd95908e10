/** The checklists the add-on carries, put in by the build (`scripts/build.ts`). */
declare module 'virtual:checklists' {
  const checklists: readonly import('./core/matrix/checklist.ts').CompactChecklist[];
  export default checklists;
}
