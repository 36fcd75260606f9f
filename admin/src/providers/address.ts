import { type Day, isDay } from '../day/day';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The conditions that a list's address names; what the API would not understand counts as left out. */
export function conditionsIn(search: string) {
  const params = new URLSearchParams(search);
  const text = (name: string) => params.get(name) || undefined;
  return {
    text,
    identity: (name: string) => uuid.exec(text(name) ?? '')?.[0],
    day: (name: string): Day | undefined => (isDay(text(name) ?? '') ? text(name) : undefined),
    is: (name: string) => text(name) === '1',
  };
}
