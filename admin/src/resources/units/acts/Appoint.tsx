import { readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { AppointDocument, type PersonOptionFragment, type UnitPageFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { CheckField } from '../../../parts/form/CheckField';
import { DayField } from '../../../parts/form/DayField';
import { PersonField } from '../../../parts/form/PersonField';
import { RadioField } from '../../../parts/form/RadioField';
import { SelectField } from '../../../parts/form/SelectField';
import { Summary } from '../../../parts/form/Summary';
import { useSaved } from '../../../parts/form/useSaved';
import { WhyFields } from '../../../parts/form/WhyFields';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import { PersonNameFields, type PersonNames, writtenName } from '../../people/PersonNameFields';
import { positionsOf } from './positions';
import { postCorrected } from './ways-back';

const form = 'appoint';

interface Values {
  position: string | null;
  who: 'existing' | 'new';
  personId: PersonOptionFragment | null;
  newPerson: PersonNames;
  validFrom: string;
  validUntil: string | null;
  termId: string | null;
  isActing: boolean;
  isConcurrent: boolean;
  note: string | null;
  decisionNumber: string | null;
}

/** Gives a position of a unit to a person, known or new, from a day on. */
export function Appoint({ unit, position, onClose }: { unit: UnitPageFragment; position: string | undefined; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const { day } = useDay();
  const reference = useReference();
  const positions = positionsOf(reference, unit.kind.code);
  const { act, isBusy } = useAct(AppointDocument, ({ appoint }) => appoint);

  const save = ({ who, personId, newPerson, position: chosen, ...rest }: Values) => {
    const { familyName, givenName, ...others } = newPerson;
    const person =
      who === 'existing'
        ? { personId: personId?.id }
        : { newPerson: { ...others, familyName: familyName ?? '', givenName: givenName ?? '' } };
    return act({ input: { ...rest, ...person, unitId: unit.id, position: chosen ?? '' } });
  };
  const personOf = ({ who, personId, newPerson }: Values) => (who === 'existing' ? (personId?.fullName ?? '') : writtenName(newPerson));
  const positionLabel = (code: string | null) => {
    const found = positions.find((one) => one.code === code);
    return found ? labelOf(found.label) : '';
  };

  return (
    <Sheet
      open
      onClose={onClose}
      title={say('acts.appoint.title')}
      subtitle={<Name>{unit.name}</Name>}
      footer={<ActFooter form={form} label={say('acts.appoint.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        initial={{
          ...{ position: position ?? null, who: 'existing', personId: null, validFrom: day, validUntil: null, termId: null },
          newPerson: { familyName: null, middleName: null, givenName: null, workPhone: null, workEmail: null },
          ...{ isActing: false, isConcurrent: false, note: null, decisionNumber: null },
        }}
        draft={`${form} ${unit.id} ${position ?? ''}`}
        save={save}
        onSaved={({ appointment }, values) => {
          const told = { person: personOf(values), position: positionLabel(values.position), day: shownDay(values.validFrom) };
          saved(say('acts.appoint.saved', told), ...(appointment ? [postCorrected(appointment.id, {}, say)] : []));
          onClose();
        }}
      >
        {(values) => (
          <>
            <SelectField
              source="position"
              label={say('acts.appoint.position')}
              required
              options={positions.map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
            />
            <RadioField
              source="who"
              label={say('acts.appoint.who')}
              options={[
                { value: 'existing', label: say('acts.appoint.existing') },
                { value: 'new', label: say('acts.appoint.new') },
              ]}
            />
            {values.who === 'existing' ? (
              <PersonField source="personId" label={say('acts.appoint.person')} hint={say('acts.appoint.personHint')} required />
            ) : (
              <PersonNameFields prefix="newPerson." />
            )}
            <div className="f2">
              <DayField source="validFrom" label={say('acts.appoint.from')} required />
              <DayField source="validUntil" label={say('acts.appoint.until')} hint={say('acts.appoint.untilHint')} />
            </div>
            <SelectField
              source="termId"
              label={say('acts.appoint.term')}
              empty={say('acts.appoint.noTerm')}
              options={(reference?.terms ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            />
            <div className="row wrap g4">
              <CheckField source="isActing" label={say('acts.appoint.acting')} />
              <CheckField source="isConcurrent" label={say('acts.appoint.concurrent')} />
            </div>
            <WhyFields />
            <Summary>
              {personOf(values) && values.position && readDay(values.validFrom ?? '') ? (
                <p>
                  <Sentence
                    message="acts.appoint.sentence"
                    values={{
                      day: shownDay(values.validFrom),
                      person: personOf(values),
                      position: positionLabel(values.position),
                      unit: unit.name,
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
