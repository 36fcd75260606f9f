import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-admin';
import { type Day, isDay, today as todayNow } from './day';

/** The day the whole console looks at: in the address, today when it names none. */
export interface ChosenDay {
  readonly day: Day;
  readonly today: Day;
  readonly isToday: boolean;
  /** For a query's `asOf`: undefined is today. */
  readonly asOf: Day | undefined;
  /** What the address names as a day and is none; today is shown instead. */
  readonly refused: string | undefined;
}

/** Reads the chosen day from the address. */
export function useDay(): ChosenDay {
  const { search } = useLocation();
  const today = todayNow();
  const named = new URLSearchParams(search).get('asOf');
  const day = named && isDay(named) ? named : today;
  const refused = named && !isDay(named) ? named : undefined;
  return { day, today, isToday: day === today, asOf: day === today ? undefined : day, refused };
}

export type Params = Record<string, string | undefined>;

/** Makes addresses of the console that keep the chosen day. */
export function usePath(): (path: string, params?: Params) => string {
  const { asOf } = useDay();
  return useCallback((path, params = {}) => withParams(path, { asOf, ...params }), [asOf]);
}

/** How an address is gone to: in place of the present one, and what Back and a reload find beside it. */
export interface Going {
  readonly replace?: boolean;
  readonly state?: unknown;
}

/** Changes parameters of the present address and leaves the others: undefined takes one away. Another day begins a list at its head. */
export function useChangeParams(): (params: Params, going?: Going) => void {
  const navigate = useNavigate();
  return useCallback(
    (params, going) => {
      const { pathname, searchParams } = addressHere();
      const head = 'asOf' in params ? { after: undefined, before: undefined } : {};
      navigate(withParams(pathname, { ...Object.fromEntries(searchParams), ...head, ...params }), going);
    },
    [navigate],
  );
}

// the browser's own address: it has moved on already while the page that it leads to is still loading
const addressHere = () => new URL(window.location.hash.slice(1) || '/', window.location.origin);

/** The path of the page that is in view or on its way. */
export const pathHere = (): string => addressHere().pathname;

/** One parameter of the page that is in view or on its way. */
export const paramHere = (name: string): string | undefined => addressHere().searchParams.get(name) ?? undefined;

/** One parameter of the present address. */
export function useParam(name: string): string | undefined {
  const { search } = useLocation();
  return new URLSearchParams(search).get(name) ?? undefined;
}

function withParams(path: string, params: Params): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => !!entry[1]);
  const query = new URLSearchParams(given).toString();
  return query ? `${path}?${query}` : path;
}
