import { useEffect } from 'react';
import { tellBesideButton } from './form-news';

/** Takes back what a form said beside its button as soon as something else is typed, or the form is closed. */
export function ForgetNews({ form, values }: { form: string; values: object }) {
  const typed = JSON.stringify(values);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said holds for these values only
  useEffect(() => () => tellBesideButton(form, undefined), [form, typed]);
  return null;
}
