import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Form, FormDataConsumer, useNotify } from 'react-admin';
import { whyNoDay } from '../../day/day';
import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import type { Outcome, Refusal } from '../../providers/useAct';
import { FieldRegisterContext, ForTwoContext, type KnownField } from './act-form-context';
import { changedOnly } from './changed-only';
import { DraftNote } from './DraftNote';
import { clearDraft, draftTypedAt, readDraft } from './draft';
import { ForgetNews } from './ForgetNews';
import { tellBesideButton } from './form-news';
import { KeepDraft } from './KeepDraft';
import { type Base, type Fact, valueAt } from './meanwhile';
import { Refusals } from './Refusals';
import { notRefused, refusedWith, sourceOf, stillRefused } from './refused';
import { SavedMeanwhile } from './SavedMeanwhile';

export interface ActFormProps<Values extends object, Saved extends Outcome> {
  id: string;
  /** Whether a second person has to approve it, as its summary then says. */
  isForTwo?: boolean;
  initial: Values;
  /** Under which name what is typed is kept until it is saved. */
  draft?: string;
  /** Writes what was typed over what the form was made from, of which it may be that only what differs is sent. */
  save: (values: Values, base: Base<Values>) => Promise<Saved | undefined>;
  onSaved: (saved: Saved, values: Values, base: Base<Values>) => void;
  /** What is said above when something is to be mended; that it was not saved when left out. */
  undone?: MessageKey;
  /** Whether nothing is written, so that it can be tried again whatever became of it. */
  isHarmless?: boolean;
  /** Why there is nothing to save, as when nothing differs from what is on record: said beside the button, and nothing is sent. */
  nothing?: (values: Values, base: Base<Values>) => string | undefined;
  /** What is to be mended in the form's own rows, beside what every form looks for; sure of it, nothing is sent. */
  check?: (values: Values, found: readonly Refusal[]) => { readonly refusals: readonly Refusal[]; readonly isSure: boolean };
  /** The version of the record that `initial` is of. Once it is another than the form was made from, both are shown side by side. */
  version?: number;
  /** What is on record for a field, where `initial` is not. */
  record?: Partial<Values>;
  /** What else of the record is told when somebody else changed it. */
  facts?: readonly Fact[];
  /** What is on record on the day on which what is typed takes effect, when that is not the one in view. */
  onDay?: Base<Values>['onDay'];
  /** When and as what the present version was saved. */
  savedAs?: string;
  /** What is on record now, where no version tells it. */
  present?: ReactNode;
  children: (values: Values, base: Base<Values>) => ReactNode;
}

const noFacts: readonly Fact[] = [];

// as the API has it: told with what else is to be mended, not once that is done
const referenceCode = /^[A-Z][A-Z0-9_]*$/;

/** The form of one act: fields, refusals at their field and summed up above, what is typed kept until it is written. */
export function ActForm<Values extends object, Saved extends Outcome>({
  id,
  isForTwo = false,
  initial,
  draft,
  save,
  onSaved,
  undone,
  isHarmless,
  nothing,
  check,
  version,
  record = initial,
  facts = noFacts,
  onDay,
  savedAs,
  present,
  children,
}: ActFormProps<Values, Saved>) {
  const say = useText();
  const live: Base<Values> = { opened: initial, record, facts, version, onDay };
  const [base, setBase] = useState(live);
  const [overtaken, setOvertaken] = useState<Base<Values>>();
  const [start, setStart] = useState(() => startOf(initial, draft));
  const [refused, setRefused] = useState(notRefused);
  const [, setRound] = useState(0);
  const [failure, setFailure] = useState<unknown>();
  const fields = useRef(new Map<string, KnownField>());
  const notify = useNotify();
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);

  const add = useCallback((source: string, field: KnownField) => {
    fields.current.set(source, field);
    // which fields there are says what is still to be mended
    setRound((round) => round + 1);
    return () => {
      fields.current.delete(source);
      setRound((round) => round + 1);
    };
  }, []);
  const register = useMemo(() => ({ add, fields: fields.current }), [add]);

  async function submit(values: Values) {
    setFailure(undefined);
    // the record has been read anew while one typed: what is sent would go over what somebody else saved, unseen
    if (version !== base.version) return overtake();
    const why = nothing?.(values, base);
    if (why !== undefined) return tellNothing(why);
    const wrong = checked(values);
    if (wrong.isSure) return refuse(wrong.refusals, values, true);
    try {
      const saved = await save(values, base);
      if (!saved) return;
      const [refusal] = saved.userErrors;
      if (refusal && isLeft.current) return tellLeft(refusal.message);
      if (version !== undefined && saved.userErrors.some(({ code }) => code === 'STALE_VERSION')) return overtake();
      if (refusal && saved.userErrors.every(({ code }) => code === 'NOTHING_TO_CHANGE')) return tellNothing(refusal.message);
      if (refusal) return refuse(saved.userErrors, values);
      if (draft) clearDraft(draft);
      setRefused(notRefused);
      onSaved(saved, values, base);
    } catch (error) {
      setFailure(error);
      if (isLeft.current) tellLeft();
    }
  }

  /** The form was closed before the answer came: what came of it is told where the reader is now. */
  function tellLeft(why?: string) {
    notify(say('saving.left', { why: why ?? say('saving.leftUnknown') }), { type: 'error', isOfElsewhere: true });
  }

  /** Puts the form back to what is on record. */
  function drop() {
    if (draft) clearDraft(draft);
    setStart(({ round }) => ({ values: initial, round: round + 1 }));
    setBase(live);
    setOvertaken(undefined);
    setRefused(notRefused);
    setFailure(undefined);
    requestAnimationFrame(() => document.getElementById(id)?.querySelector<HTMLElement>('input, select, textarea')?.focus());
  }

  function overtake() {
    setRefused(notRefused);
    setOvertaken(base);
  }

  function checked(values: Values) {
    const found = wrongIn(values);
    return check?.(values, found) ?? { refusals: found, isSure: found.length > 0 };
  }

  function wrongIn(values: Values): Refusal[] {
    return [...fields.current].flatMap(([source, { isRequired, isDay, isReferenceCode, unchosen }]): Refusal[] => {
      const value = valueAt(values, source);
      const field = source.split('.');
      const undecided = unchosen?.();
      if (undecided) return [{ field, code: 'INVALID', message: undecided, isUnchosen: true }];
      if (isRequired && isEmpty(value)) return [{ field, code: 'REQUIRED', message: say('shell.state.required') }];
      const why = isDay && typeof value === 'string' ? whyNoDay(value) : undefined;
      if (why) return [{ field, code: 'INVALID', message: say(`shell.day.${why}`, { text: String(value) }) }];
      if (isReferenceCode && typeof value === 'string' && !referenceCode.test(value))
        return [{ field, code: 'INVALID', message: say('shell.state.badCode') }];
      return [];
    });
  }

  function tellNothing(why: string) {
    setRefused(notRefused);
    tellBesideButton(id, why);
  }

  function refuse(found: readonly Refusal[], values: Values, isOwn = false) {
    setRefused({ ...refusedWith(found, values, fields.current), isOwn: isOwn && check !== undefined });
    const told = new Map<string, Set<string>>();
    for (const { field, message, isUnchosen } of found) {
      if (isUnchosen) continue;
      const source = sourceOf(field, fields.current);
      told.set(source, (told.get(source) ?? new Set()).add(message));
    }
    // an error of no field of the form could never be mended, and would keep it from being sent again
    const placed = [...told].filter(([source]) => fields.current.has(source));
    return Object.fromEntries(placed.map(([source, messages]) => [source, [...messages].join('\n')]));
  }

  return (
    <FieldRegisterContext.Provider value={register}>
      <Form
        key={start.round}
        id={id}
        noValidate
        className="actform"
        defaultValues={start.values as never}
        onSubmit={submit as never}
        disableInvalidFormNotification
      >
        <FormDataConsumer>
          {({ formData }) => (
            <>
              {start.since && differs(formData as Values, base.opened) && <DraftNote since={start.since} onDrop={drop} />}
              <Refusals
                since={refused}
                refusals={refused.isOwn ? checked(formData as Values).refusals : stillRefused(refused, formData, fields.current)}
                fields={fields.current}
                present={present}
                undone={undone}
                isHarmless={isHarmless}
                failure={failure}
              />
              {overtaken && (
                <SavedMeanwhile
                  key={overtaken.version}
                  was={overtaken}
                  now={live}
                  values={formData as Values}
                  fields={fields.current}
                  savedAs={savedAs}
                  onRead={setBase}
                />
              )}
              <ForTwoContext.Provider value={isForTwo}>{children(formData as Values, base)}</ForTwoContext.Provider>
              <ForgetNews form={id} values={formData as Values} />
              {draft && <KeepDraft name={draft} values={formData as Values} opened={base.opened} />}
            </>
          )}
        </FormDataConsumer>
      </Form>
    </FieldRegisterContext.Provider>
  );
}

/** What a form opens with: what is on record, and over it what was typed before, in which case it tells since when. */
function startOf<Values extends object>(initial: Values, draft: string | undefined): { values: Values; since?: string; round: number } {
  if (!draft) return { values: initial, round: 0 };
  return { values: { ...initial, ...readDraft<Values>(draft) }, since: draftTypedAt(draft), round: 0 };
}

function differs<Values extends object>(values: Values, opened: Values): boolean {
  return Object.keys(changedOnly(values, opened)).length > 0;
}

function isEmpty(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && value.length === 0);
}
