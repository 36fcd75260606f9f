import { Plus } from 'lucide-react';
import { useInput } from 'react-admin';
import { readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { SetIdentifiersDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { useKnownField } from '../../../parts/form/act-form-context';
import { isSame } from '../../../parts/form/changed-only';
import { DayField } from '../../../parts/form/DayField';
import type { Base } from '../../../parts/form/meanwhile';
import { SelectField } from '../../../parts/form/SelectField';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { WhyFields } from '../../../parts/form/WhyFields';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import type { ShownUnit } from '../shown-unit';
import { usePresent } from './usePresent';
import { useUnitOnRecord } from './useUnitOnRecord';

const form = 'set-identifiers';

interface Given {
  scheme: string | null;
  value: string | null;
}

interface Values {
  from: string;
  identifiers: Given[];
  note: string | null;
  decisionNumber: string | null;
}

/** The codes that others gave a unit, as they are right from a day on: the whole list. */
export function SetIdentifiers({ unit, onClose }: { unit: ShownUnit; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const { onRecord } = useUnitOnRecord(unit);
  const { day } = useDay();
  const { nothing: unchanged } = usePresent();
  const { act, isBusy, isForTwo } = useAct(SetIdentifiersDocument, ({ setIdentifiers }) => setIdentifiers);
  const save = ({ identifiers, ...rest }: Values, { version = unit.version }: Base<Values>) =>
    act({
      input: {
        ...rest,
        unitId: unit.id,
        version,
        identifiers: identifiers.map(({ scheme, value }) => ({ scheme: scheme ?? '', value: value ?? '' })),
      },
    });
  const present = unit.identifiers.map(({ scheme, value }) => ({ scheme: scheme.code, value }));
  const isFilled = ({ scheme, value }: Given) => !!scheme || !!value?.trim();
  // of another day than the one in view, what is on record then tells whether there is something to change
  const isNothing = ({ from, identifiers }: Pick<Values, 'from' | 'identifiers'>) =>
    from === day && isSame(identifiers.filter(isFilled).map(keyOf).sort(), present.map(keyOf).sort());
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('acts.identifiers.title')}
      subtitle={<Name>{unit.name}</Name>}
      footer={<ActFooter form={form} label={say('acts.identifiers.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        isForTwo={isForTwo}
        initial={{ from: day, identifiers: present.length ? present : [{ scheme: null, value: null }], note: null, decisionNumber: null }}
        draft={`${form} ${unit.id}`}
        save={save}
        nothing={(values) => (isNothing(values) ? unchanged : undefined)}
        {...onRecord}
        onSaved={(_, { from, identifiers }, { opened }) => {
          saved(say('acts.identifiers.saved', { unit: unit.name, day: shownDay(from), smart_count: identifiers.length }), {
            label: say('saving.back.restore'),
            path: `/organization/${unit.id}`,
            ask: { do: 'identifiers', asOf: from > day ? from : undefined },
            draft: {
              name: `${form} ${unit.id}`,
              values: {
                from,
                identifiers: opened.identifiers.filter(({ value }) => value),
                note: say('saving.back.ground'),
              },
            },
          });
          onClose();
        }}
      >
        {({ from, identifiers = [] }) => (
          <>
            <DayField source="from" label={say('acts.coverage.from')} required />
            <p className="meta">{say('acts.identifiers.hint')}</p>
            <Rows given={identifiers} />
            <WhyFields />
            <Summary>
              {isNothing({ from, identifiers }) ? (
                <p className="soft">{unchanged}</p>
              ) : readDay(from ?? '') ? (
                <p>
                  <Sentence
                    message="acts.identifiers.sentence"
                    values={{ day: shownDay(from), unit: unit.name, smart_count: identifiers.filter(isFilled).length }}
                  />
                </p>
              ) : (
                <p className="soft">{say('acts.incomplete')}</p>
              )}
            </Summary>
          </>
        )}
      </ActForm>
    </Sheet>
  );
}

function keyOf({ scheme, value }: Given): string {
  return `${scheme ?? ''} ${value?.trim() ?? ''}`;
}

function Rows({ given }: { given: readonly Given[] }) {
  const say = useText();
  const labelOf = useLabel();
  const schemes = useReference()?.identifierSchemes ?? [];
  const { id, field } = useInput({ source: 'identifiers', format: (value) => value, parse: (value) => value });
  const options = schemes.map(({ code, label }) => ({ value: code, label: labelOf(label) }));
  const shown = (list: unknown) =>
    (list as Given[])
      .map(({ scheme, value }) => [options.find((option) => option.value === scheme)?.label, value].filter(Boolean).join(' '))
      .filter(Boolean)
      .join(', ');
  useKnownField('identifiers', { id, label: say('acts.identifiers.title'), isRequired: false, shown });
  return (
    <>
      {given.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list, as the API's refusals name it
        <div key={index} className="idrow">
          <SelectField source={`identifiers.${index}.scheme`} label={say('acts.identifiers.scheme')} required options={options} />
          <TextField source={`identifiers.${index}.value`} label={say('acts.identifiers.value')} required />
          <Button look="quiet" onClick={() => field.onChange(given.filter((__, other) => other !== index))}>
            {say('acts.identifiers.remove', { number: index + 1 })}
          </Button>
        </div>
      ))}
      <div>
        <Button look="quiet" small icon={Plus} onClick={() => field.onChange([...given, { scheme: null, value: null }])}>
          {say('acts.identifiers.add')}
        </Button>
      </div>
    </>
  );
}
