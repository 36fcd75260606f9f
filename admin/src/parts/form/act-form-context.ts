import { createContext, useContext, useEffect, useRef } from 'react';

/** A field of an act's form, as the summary of refusals and the two versions side by side name it. */
export interface KnownField {
  id: string;
  label: string;
  isRequired: boolean;
  /** Whether it holds a day, which must be one that the calendar has. */
  isDay?: boolean;
  /** Whether it holds a code of what administrators keep, which is of capitals, digits and underscores. */
  isReferenceCode?: boolean;
  /** Why what is typed in it is no value of it: of a field that is chosen from, nothing was chosen. */
  unchosen?: () => string | undefined;
  /** A value of it as people read it; empty for none. */
  shown?: (value: unknown) => string;
}

/** What the fields of one form tell it: who they are. */
export interface FieldRegister {
  add: (source: string, field: KnownField) => () => void;
  /** All that are shown just now. */
  readonly fields: ReadonlyMap<string, KnownField>;
}

export const FieldRegisterContext = createContext<FieldRegister>({ add: () => () => {}, fields: new Map() });

/** Whether what a form is for has to be approved by a second person. */
export const ForTwoContext = createContext(false);

/** Makes a field known to its form, so that refusals can lead to it and what it holds can be read elsewhere. */
export function useKnownField(
  source: string,
  { id, label, isRequired, isDay = false, isReferenceCode = false, shown = plain }: Omit<KnownField, 'unchosen'>,
  unchosen?: string,
): void {
  const { add } = useContext(FieldRegisterContext);
  const now = useRef({ shown, unchosen });
  now.current = { shown, unchosen };
  const isUnchosen = unchosen !== undefined;
  // with whether anything is unchosen the form looks anew at what is to be mended
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(
    () =>
      add(source, {
        ...{ id, label, isRequired, isDay, isReferenceCode },
        shown: (value) => now.current.shown(value),
        unchosen: () => now.current.unchosen,
      }),
    [add, source, id, label, isRequired, isDay, isReferenceCode, isUnchosen],
  );
}

function plain(value: unknown): string {
  return value == null ? '' : String(value);
}
