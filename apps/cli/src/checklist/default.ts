/** The checklist used where none is named. */
export const DEFAULT_CHECKLIST = 'commune-portal';
