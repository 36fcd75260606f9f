import { useEffect } from 'react';
import { useStore } from 'react-admin';
import { useChangeParams, useParam } from '../../day/useDay';

/** In how many days terms may end to be shown. */
export const times = ['30', '90', '180', '365'] as const;
type Time = (typeof times)[number];

const usual: Time = '180';
const timeNamed = (name: string | undefined) => times.find((days) => days === name);

/** The chosen time: that of the address, or else what this reader chose last. */
export function useWithin(): Time {
  const [kept] = useKept();
  return timeNamed(useParam('within')) ?? timeNamed(kept) ?? usual;
}

/** Chooses the time: remembered, and said by the address whenever it is not the usual one. */
export function useChooseWithin(): (days: string) => void {
  const change = useChangeParams();
  const [kept, keep] = useKept();
  const isNamed = useParam('within') !== undefined;
  useEffect(() => {
    if (!isNamed && kept !== usual && timeNamed(kept)) change({ within: kept }, { replace: true });
  }, [isNamed, kept, change]);
  return (days) => {
    keep(days);
    change({ within: days === usual ? undefined : days }, { replace: true });
  };
}

const useKept = () => useStore<string>('home.within', usual);
