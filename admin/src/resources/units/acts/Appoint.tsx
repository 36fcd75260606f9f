import { type Day, plusDays, readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import type { PersonOptionFragment, PostFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { CheckField } from '../../../parts/form/CheckField';
import { DayField } from '../../../parts/form/DayField';
import { AlsoForTwo } from '../../../parts/form/ForTwo';
import { PersonField } from '../../../parts/form/PersonField';
import { RadioField } from '../../../parts/form/RadioField';
import { SelectField } from '../../../parts/form/SelectField';
import { Summary } from '../../../parts/form/Summary';
import { useSaved } from '../../../parts/form/useSaved';
import { WhyFields } from '../../../parts/form/WhyFields';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { useReference } from '../../../providers/useReference';
import { type PersonNames, writtenName } from '../../people/PersonNameFields';
import type { ShownUnit } from '../shown-unit';
import { AsksHolder, HolderField } from './HolderField';
import { NewPersonFields } from './NewPersonFields';
import { positionsOf } from './positions';
import { type Appointed, useAppointing } from './useAppointing';
import { postCorrected } from './ways-back';

const form = 'appoint';

interface Values {
  position: string | null;
  who: 'existing' | 'new';
  personId: PersonOptionFragment | null;
  newPerson: PersonNames;
  validFrom: string;
  validUntil: string | null;
  /** The appointment of who holds the position alone until then, when it ends with this. */
  ends: string | null;
  termId: string | null;
  isActing: boolean;
  isConcurrent: boolean;
  note: string | null;
  decisionNumber: string | null;
}

/** Gives a position of a unit to a person, known or new, from a day on. */
export function Appoint({ unit, position, onClose }: { unit: ShownUnit; position: string | undefined; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const { day } = useDay();
  const reference = useReference();
  const positions = positionsOf(reference, unit.kind.code);
  const { holder, onAsk, appoint, succeed, isBusy, isForTwo } = useAppointing(unit);
  const leaverIn = ({ ends }: Values) => (holder && ends === holder.id ? holder : undefined);

  const save = (values: Values) => {
    const { who, personId, newPerson, position: chosen, ends: _, ...rest } = values;
    const { familyName, givenName, ...others } = newPerson;
    const person =
      who === 'existing'
        ? { personId: personId?.id }
        : { newPerson: { ...others, familyName: familyName ?? '', givenName: givenName ?? '' } };
    const input = { ...rest, ...person, unitId: unit.id, position: chosen ?? '' };
    const leaver = leaverIn(values);
    return leaver ? succeed(input, leaver) : appoint(input);
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
      footer={<ActFooter form={form} label={say('acts.appoint.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<Values, Appointed>
        id={form}
        isForTwo={isForTwo}
        initial={{
          ...{ position: position ?? null, who: 'existing', personId: null, validFrom: day, validUntil: null, ends: null, termId: null },
          newPerson: { familyName: null, middleName: null, givenName: null, workPhone: null, workEmail: null },
          ...{ isActing: false, isConcurrent: false, note: null, decisionNumber: null },
        }}
        draft={`${form} ${unit.id} ${position ?? ''}`}
        save={save}
        onSaved={({ appointment }, values) => {
          const told = { person: personOf(values), position: positionLabel(values.position), day: shownDay(values.validFrom) };
          const leaver = leaverIn(values);
          const goesOn = leaver && postCorrected(leaver.id, { validUntil: leaver.validUntil }, say, say('saving.back.goesOn'));
          saved(
            [say('acts.appoint.saved', told), leaver && say('acts.end.saved', { person: leaver.person.fullName, day: told.day })]
              .filter(Boolean)
              .join(' '),
            ...(appointment ? [postCorrected(appointment.id, {}, say)] : []),
            ...(goesOn ? [goesOn] : []),
          );
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
            <AsksHolder position={values.position} from={values.validFrom} onAsk={onAsk} />
            {holder && <HolderField holder={holder} />}
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
              <NewPersonFields names={values.newPerson} />
            )}
            <div className="f2">
              <DayField source="validFrom" label={say('acts.appoint.from')} required />
              {!leaverIn(values) && <DayField source="validUntil" label={say('acts.appoint.until')} hint={say('acts.appoint.untilHint')} />}
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
            <AlsoForTwo as="createPerson" when={values.who !== 'existing'}>
              <AppointSummary
                unit={unit}
                day={readDay(values.validFrom ?? '')}
                person={personOf(values)}
                position={positionLabel(values.position)}
                holder={holder}
                isLeaving={leaverIn(values) !== undefined}
              />
            </AlsoForTwo>
          </>
        )}
      </ActForm>
    </Sheet>
  );
}

/** Who takes the position, and who leaves it for that; what the other is in the way of is not affirmed. */
function AppointSummary({
  unit,
  day,
  person,
  position,
  holder,
  isLeaving,
}: {
  unit: ShownUnit;
  day: Day | undefined;
  person: string;
  position: string;
  holder: PostFragment | undefined;
  isLeaving: boolean;
}) {
  const say = useText();
  if (!day || !person.trim() || !position) {
    return (
      <Summary>
        <p className="soft">{say('acts.incomplete')}</p>
      </Summary>
    );
  }
  const shared = { day: shownDay(day), position, unit: unit.name };
  const former = holder?.person.fullName ?? '';
  return (
    <Summary>
      {holder && !isLeaving ? (
        <p>
          <Sentence message="acts.appoint.inTheWay" values={{ person: former, day: shared.day }} />
        </p>
      ) : (
        <p>
          <Sentence message="acts.appoint.sentence" values={{ ...shared, person }} />
        </p>
      )}
      {isLeaving && (
        <p>
          <Sentence message="acts.end.sentence" values={{ ...shared, person: former, last: shownDay(plusDays(day, -1)) }} />
        </p>
      )}
    </Summary>
  );
}
