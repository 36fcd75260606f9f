import { plusDays, readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { CreateUnitDocument, type UnitOptionFragment, UnitOptionsDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import { SelectField } from '../../../parts/form/SelectField';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { UnitField } from '../../../parts/form/UnitField';
import { useSaved } from '../../../parts/form/useSaved';
import { WhyFields } from '../../../parts/form/WhyFields';
import { Sheet } from '../../../parts/Sheet';
import { asKept } from '../../../parts/typed';
import { useAct } from '../../../providers/useAct';
import { useAnswer } from '../../../providers/useAnswer';
import { useReference } from '../../../providers/useReference';

const form = 'create-unit';

interface Values {
  parentId: UnitOptionFragment | null;
  kind: string | null;
  name: string | null;
  code: string | null;
  openedOn: string;
  address: string | null;
  phone: string | null;
  email: string | null;
  note: string | null;
  decisionNumber: string | null;
}

/** A new unit, under another or topmost. */
export function CreateUnit({
  parentId,
  onClose,
  onCreated,
}: {
  parentId: string | undefined;
  onClose: () => void;
  onCreated: (id: string) => void;
}) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const { day, asOf } = useDay();
  const kinds = useReference()?.unitKinds ?? [];
  const parent = useAnswer(UnitOptionsDocument, { filter: { id: { equals: parentId ?? '' } }, asOf }, { enabled: parentId !== undefined });
  const { act, isBusy, isForTwo } = useAct(CreateUnitDocument, ({ createUnit }) => createUnit);
  if (parent.isPending) return null;

  const kindsUnder = (above: UnitOptionFragment | null) =>
    kinds
      .filter(({ mayBeRoot, parentKinds }) => (above ? parentKinds.some(({ code }) => code === above.kind.code) : mayBeRoot))
      .map(({ code, label }) => ({ value: code, label: labelOf(label) }));
  // those that may hold a unit of the kind, or any unit at all before it is known
  const parentsFor = (kind: string | null) =>
    kinds.filter(({ code }) => !kind || code === kind).flatMap(({ parentKinds }) => parentKinds.map(({ code }) => code));
  const save = ({ parentId: above, kind, name, code, ...rest }: Values) =>
    act({ input: { ...rest, parentId: above?.id ?? null, kind: kind ?? '', name: name ?? '', code: code ?? '' } });

  return (
    <Sheet
      open
      onClose={onClose}
      title={say('acts.create.title')}
      footer={<ActFooter form={form} label={say('acts.create.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        isForTwo={isForTwo}
        initial={{
          ...{ parentId: parent.answer?.units.nodes[0] ?? null, kind: null, name: null, code: null, openedOn: day },
          ...{ address: null, phone: null, email: null, note: null, decisionNumber: null },
        }}
        draft={`${form} ${parentId ?? ''}`}
        save={save}
        onSaved={({ unit }, { name, openedOn }) => {
          const path = `/organization/${unit?.id}`;
          const asOf = openedOn > day ? openedOn : undefined;
          saved(
            say('acts.create.saved', { unit: asKept(name ?? '') }),
            { label: say('saving.back.correct'), path, ask: { do: 'correct', asOf } },
            {
              label: say('saving.back.end'),
              path,
              ask: { do: 'close', asOf },
              draft: {
                name: `close-unit ${unit?.id}`,
                values: { closedOn: plusDays(openedOn, 1), note: say('saving.back.ground') },
              },
            },
          );
          onClose();
          if (unit) onCreated(unit.id);
        }}
      >
        {(values) => (
          <>
            <UnitField
              source="parentId"
              label={say('acts.create.parent')}
              hint={say('acts.create.parentHint')}
              asOf={readDay(values.openedOn ?? '')}
              firstKinds={parentsFor(values.kind)}
            />
            <div className="f2">
              <SelectField
                source="kind"
                label={say('acts.create.kind')}
                required
                hint={say('acts.create.kindHint')}
                options={kindsUnder(values.parentId)}
              />
              <DayField source="openedOn" label={say('acts.create.openedOn')} required />
            </div>
            <TextField source="name" label={say('acts.create.name')} required />
            <TextField source="code" label={say('acts.create.code')} required />
            <TextField source="address" label={say('units.fields.address')} />
            <div className="f2">
              <TextField source="phone" type="tel" label={say('units.fields.phone')} />
              <TextField source="email" type="email" label={say('units.fields.email')} />
            </div>
            <WhyFields />
            <Summary>
              {asKept(values.name ?? '') && asKept(values.code ?? '') && readDay(values.openedOn ?? '') ? (
                <p>
                  <Sentence
                    message={values.parentId ? 'acts.create.sentence' : 'acts.create.sentenceRoot'}
                    values={{
                      ...{ day: shownDay(values.openedOn), parent: values.parentId?.name ?? '' },
                      ...{ name: asKept(values.name ?? ''), code: asKept(values.code ?? '', true) },
                    }}
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
