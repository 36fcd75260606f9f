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

/** Makes a field known to its form, so that refusals can lead to it and what it holds can be read elsewhere. */
export function useKnownField(
  source: string,
  { id, label, isRequired, isDay = false, isReferenceCode = false, shown = plain }: KnownField,
): void {
  const { add } = useContext(FieldRegisterContext);
  const reading = useRef(shown);
  reading.current = shown;
  useEffect(
    () => add(source, { id, label, isRequired, isDay, isReferenceCode, shown: (value) => reading.current(value) }),
    [add, source, id, label, isRequired, isDay, isReferenceCode],
  );
}

function plain(value: unknown): string {
  return value == null ? '' : String(value);
}
