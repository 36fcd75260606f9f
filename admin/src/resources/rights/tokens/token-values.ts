import { readDay } from '../../../day/day';
import { dayAfter, type GrantValues } from '../grants/grant-values';

/** What a form holds of an access token that is to be made. */
export interface TokenValues extends Pick<GrantValues, 'over' | 'unitId' | 'includesLed'> {
  name: string | null;
  permissions: readonly string[];
  /** The last day, as people say it. */
  validUntil: string | null;
  /** One after the other, with commas between. */
  allowedAddresses: string | null;
  requestsPerMinute: number | string | null;
}

/** What is sent of it. */
export function tokenInput({ name, permissions, over, unitId, includesLed, validUntil, allowedAddresses, requestsPerMinute }: TokenValues) {
  const isOver = over === 'unit';
  return {
    name: name ?? '',
    permissions: [...permissions],
    unitId: isOver ? (unitId?.id ?? null) : null,
    includesLed: isOver && includesLed,
    validUntil: dayAfter(validUntil) ?? '',
    allowedAddresses: addressesIn(allowedAddresses),
    // what is no number is refused at its field, as one that is none of them
    requestsPerMinute: typeof requestsPerMinute === 'number' ? Math.min(requestsPerMinute, 1_000_000) : 0,
  };
}

/** Addresses as they were typed: with commas, blanks or lines between. */
export function addressesIn(text: string | null): string[] {
  return (text ?? '').split(/[\s,;]+/).filter((address) => address !== '');
}

/** Whether a form says enough of a token for it to be tried. */
export function isWhole({ name, permissions, over, unitId, validUntil, requestsPerMinute }: TokenValues): boolean {
  return (
    name !== null &&
    permissions.length > 0 &&
    (over === 'everything' || unitId !== null) &&
    readDay(validUntil ?? '') !== undefined &&
    requestsPerMinute !== null
  );
}
