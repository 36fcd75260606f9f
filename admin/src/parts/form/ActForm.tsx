import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { Form, FormDataConsumer } from 'react-admin';
import { isDay as isCalendarDay } from '../../day/day';
import { useText } from '../../i18n/useText';
import type { Outcome, Refusal } from '../../providers/useAct';
import { FieldRegisterContext, type KnownField } from './act-form-context';
import { clearDraft, readDraft } from './draft';
import { ForgetNews } from './ForgetNews';
import { tellBesideButton } from './form-news';
import { KeepDraft } from './KeepDraft';
import { Refusals } from './Refusals';

export interface ActFormProps<Values extends object, Saved extends Outcome> {
  id: string;
  initial: Values;
  /** Under which name what is typed is kept until it is saved. */
  draft?: string;
  save: (values: Values) => Promise<Saved | undefined>;
  onSaved: (saved: Saved, values: Values) => void;
  /** Why there is nothing to save, as when nothing differs from what is on record: said beside the button, and nothing is sent. */
  nothing?: (values: Values) => string | undefined;
  /** What is on record now, shown when somebody else saved first. */
  present?: ReactNode;
  children: (values: Values) => ReactNode;
}

/** The form of one act: fields, refusals at their field and summed up above, what is typed kept until it is written. */
export function ActForm<Values extends object, Saved extends Outcome>({
  id,
  initial,
  draft,
  save,
  onSaved,
  nothing,
  present,
  children,
}: ActFormProps<Values, Saved>) {
  const say = useText();
  const [opened] = useState(initial);
  const [start] = useState(() => ({ ...initial, ...(draft && readDraft<Values>(draft)) }));
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const fields = useRef(new Map<string, KnownField>());

  const add = useCallback((source: string, field: KnownField) => {
    fields.current.set(source, field);
    return () => fields.current.delete(source) as never;
  }, []);
  const register = useMemo(() => ({ add }), [add]);

  async function submit(values: Values) {
    setFailure(undefined);
    const why = nothing?.(values);
    if (why !== undefined) return tellNothing(why);
    const wrong = wrongIn(values);
    if (wrong.length) return refuse(wrong);
    try {
      const saved = await save(values);
      if (!saved) return;
      const [refusal] = saved.userErrors;
      if (refusal && saved.userErrors.every(({ code }) => code === 'NOTHING_TO_CHANGE')) return tellNothing(refusal.message);
      if (refusal) return refuse(saved.userErrors);
      if (draft) clearDraft(draft);
      setRefusals([]);
      onSaved(saved, values);
    } catch (error) {
      setFailure(error);
    }
  }

  function wrongIn(values: Values): Refusal[] {
    return [...fields.current].flatMap(([source, { isRequired, isDay }]): Refusal[] => {
      const value = valueAt(values, source);
      const field = source.split('.');
      if (isRequired && isEmpty(value)) return [{ field, code: 'REQUIRED', message: say('shell.state.required') }];
      if (isDay && typeof value === 'string' && !isCalendarDay(value))
        return [{ field, code: 'INVALID', message: say('shell.day.invalid', { text: value }) }];
      return [];
    });
  }

  function tellNothing(why: string) {
    setRefusals([]);
    tellBesideButton(id, why);
  }

  function refuse(found: readonly Refusal[]) {
    setRefusals(found);
    const told = new Map<string, Set<string>>();
    for (const { field, message } of found) {
      const source = sourceOf(field, fields.current);
      told.set(source, (told.get(source) ?? new Set()).add(message));
    }
    // an error of no field of the form could never be mended, and would keep it from being sent again
    const placed = [...told].filter(([source]) => fields.current.has(source));
    return Object.fromEntries(placed.map(([source, messages]) => [source, [...messages].join('\n')]));
  }

  return (
    <FieldRegisterContext.Provider value={register}>
      <Form id={id} noValidate className="actform" defaultValues={start as never} onSubmit={submit as never} disableInvalidFormNotification>
        <FormDataConsumer>
          {({ formData }) => (
            <>
              <Refusals refusals={refusals} fields={fields.current} present={present} failure={failure} />
              {children(formData as Values)}
              <ForgetNews form={id} values={formData as Values} />
              {draft && <KeepDraft name={draft} values={formData as Values} opened={opened} />}
            </>
          )}
        </FormDataConsumer>
      </Form>
    </FieldRegisterContext.Provider>
  );
}

/** The field of a form that a refusal's path means: the one it names, or the nearest that holds it, as a list holds its items. */
export function sourceOf(path: readonly string[], fields: ReadonlyMap<string, KnownField>): string {
  const steps = path[0] === 'input' ? path.slice(1) : path;
  const held = steps.map((_, at) => steps.slice(0, steps.length - at).join('.')).find((source) => fields.has(source));
  return held ?? steps.join('.');
}

function valueAt(values: object, source: string): unknown {
  return source.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], values);
}

function isEmpty(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && value.length === 0);
}
