/** Id of an audit: unit, checklist and start, e.g. `12345-commune-portal-20261122T080000Z`. */
export function auditId(unitCode: string, checklistId: string, startedAt: string): string {
  const stamp = startedAt.replace(/\.\d+/, '').replace(/[-:]/g, '');
  return `${unitCode.replace(/[^A-Za-z0-9]+/g, '-')}-${checklistId}-${stamp}`.slice(0, 120);
}
