import { isProvinceServiceHost } from '../site/government.ts';
import { hostOf, sharedPath } from './address-key.ts';

/** A province's own portal, or a national one: no unit below it stands at its root. */
const ROOT = /^[a-z\d-]+\.gov\.vn$/;

/**
 * Whether a home page that was asked for at `asked` and came from `home` is another body's: the portal of the province or
 * district above, or a service portal. A unit that moved stands at a host of its own, or below a path of its own.
 */
export function standsElsewhere(home: string, asked: string): boolean {
  const [there, here] = [hostOf(home), hostOf(asked)];
  if (there === here || sharedPath(home) !== undefined) return false;
  if (isProvinceServiceHost(there)) return true;
  return here.endsWith(`.${there}`) || (ROOT.test(there) && !ROOT.test(here));
}
