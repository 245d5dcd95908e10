import { PORTALS, SAMPLE_DATE } from '@niemyet/sample-portals';

/** Every page of the sample portals as text, as of the day of the sample audits; those sent packed or empty are left out. */
export function samplePages(): string[] {
  const now = new Date(`${SAMPLE_DATE}T02:00:00Z`);
  return PORTALS.flatMap(portal =>
    [...portal.answers.values()]
      .filter(
        answer => answer.type.startsWith('text/html') && answer.headers?.['Content-Encoding'] === undefined,
      )
      .map(answer => answer.written ?? Buffer.from(answer.body(now)).toString('utf8'))
      .filter(text => text.trim() !== ''),
  );
}
