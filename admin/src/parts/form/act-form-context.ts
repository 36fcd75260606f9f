import { createContext, useContext, useEffect } from 'react';

/** A field of an act's form, as the summary of refusals names it. */
export interface KnownField {
  id: string;
  label: string;
  isRequired: boolean;
  /** Whether it holds a day, which must be one that the calendar has. */
  isDay?: boolean;
}

/** What the fields of one form tell it: who they are. */
export interface FieldRegister {
  add: (source: string, field: KnownField) => () => void;
}

export const FieldRegisterContext = createContext<FieldRegister>({ add: () => () => {} });

/** Makes a field known to its form, so that refusals can lead to it. */
export function useKnownField(source: string, { id, label, isRequired, isDay = false }: KnownField): void {
  const { add } = useContext(FieldRegisterContext);
  useEffect(() => add(source, { id, label, isRequired, isDay }), [add, source, id, label, isRequired, isDay]);
}
