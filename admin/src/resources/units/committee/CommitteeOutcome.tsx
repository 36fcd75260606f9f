import { ArrowUp, CircleDashed, Equal, type LucideIcon, UserMinus, UserPlus } from 'lucide-react';
import { useId } from 'react';
import { plusDays, readDay, shownDay } from '../../../day/day';
import type { MessageKey } from '../../../i18n/messages';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { AlsoForTwo } from '../../../parts/form/ForTwo';
import { Summary } from '../../../parts/form/Summary';
import { Icon } from '../../../parts/Icon';
import { useReference } from '../../../providers/useReference';
import { writtenName } from '../../people/PersonNameFields';
import type { ShownUnit } from '../shown-unit';
import { type CommitteeValues, isReelected, isSomebody, type Line, type Position, positionOf } from './committee-values';

interface Effect {
  key: string;
  icon: LucideIcon;
  message: MessageKey;
  values: Record<string, string>;
}

/** What ends on the day, what will be vacant, and the sentence that will be recorded; what a trial found is told here too. */
export function CommitteeOutcome({
  unit,
  values,
  lines,
  positions,
  wrong,
  state,
}: {
  unit: ShownUnit;
  values: CommitteeValues;
  lines: readonly Line[];
  positions: readonly Position[];
  wrong: number;
  state: 'idle' | 'asking' | 'clear' | 'refused';
}) {
  const say = useText();
  const heading = useId();
  const effects = useEffects(values, lines, positions, unit);
  const isDay = readDay(values.from ?? '') !== undefined;
  const checked =
    wrong > 0 ? say('committee.trial.wrong', { smart_count: wrong }) : state === 'idle' ? '' : say(`committee.trial.${state}`);
  return (
    <aside className="apend" aria-labelledby={heading}>
      <div>
        <h3 id={heading}>{isDay ? say('committee.ends', { last: shownDay(plusDays(values.from, -1)) }) : say('committee.endsSome')}</h3>
        {effects.length === 0 ? (
          <p className="soft">{say('committee.nothingEnds')}</p>
        ) : (
          <ul className="endl">
            {effects.map(({ key, icon, message, values: told }) => (
              <li key={key}>
                <Icon of={icon} />
                <span>
                  <Sentence message={message} values={told} />
                </span>
              </li>
            ))}
          </ul>
        )}
        <AlsoForTwo as="createPerson" when={lines.some((line) => line.kind !== 'officer' && line.member.isNew && isSomebody(line.member))}>
          <Summary>
            <Outcome unit={unit} values={values} lines={lines} />
          </Summary>
        </AlsoForTwo>
        <p role="status" className={wrong > 0 ? 'trial err' : 'trial meta'}>
          {checked}
        </p>
      </div>
    </aside>
  );
}

/** From which day how many leave, take a position and go on. */
function Outcome({ unit, values, lines }: { unit: ShownUnit; values: CommitteeValues; lines: readonly Line[] }) {
  const say = useText();
  const officers = lines.filter((line) => line.kind === 'officer').map(({ officer }) => officer);
  const taking = lines.filter((line) => line.kind !== 'officer' && line.member.position && isSomebody(line.member)).length;
  const counts = {
    leaves: officers.filter(({ course }) => course === 'leave').length,
    takes: officers.filter(({ course }) => course === 'change').length + taking,
    stays: officers.filter(({ course }) => course === 'stay').length,
  };
  const parts = (['leaves', 'takes', 'stays'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => say(`committee.counts.${part}`, { smart_count: counts[part] }));
  if (!readDay(values.from ?? '') || (!counts.leaves && !counts.takes && !values.termId)) {
    return <p className="soft">{say('committee.nothingYet')}</p>;
  }
  return (
    <p>
      <Sentence message="committee.sentence" values={{ day: shownDay(values.from), unit: unit.name, parts: parts.join(', ') }} />
    </p>
  );
}

function useEffects(values: CommitteeValues, lines: readonly Line[], positions: readonly Position[], unit: ShownUnit): Effect[] {
  const labelOf = useLabel();
  const terms = useReference()?.terms ?? [];
  const nameOf = (code: string | null) => {
    const found = positions.find((position) => position.code === code);
    return found ? labelOf(found.label) : '…';
  };
  const term = terms.find(({ id }) => id === values.termId)?.name ?? '';
  const ending = lines.flatMap((line): Effect[] => {
    if (line.kind !== 'officer') return [];
    const { post, officer, source } = line;
    const told = { name: post.person.fullName, from: labelOf(post.position.label), to: nameOf(officer.position), term };
    if (officer.course === 'leave') return [{ key: source, icon: UserMinus, message: 'committee.effects.leaves', values: told }];
    if (officer.course === 'change') return [{ key: source, icon: ArrowUp, message: 'committee.effects.changes', values: told }];
    return isReelected(values, line) ? [{ key: source, icon: Equal, message: 'committee.effects.reelected', values: told }] : [];
  });
  const holders = lines.map((line) => {
    if (line.kind === 'officer') return line.officer.course === 'leave' ? null : positionOf(line.post, line.officer);
    return isSomebody(line.member) ? line.member.position : null;
  });
  const vacancies = positions.flatMap(({ code, isRequired }): Effect[] => {
    const isVacant = unit.vacancies.some((vacancy) => vacancy.code === code);
    const told = { position: nameOf(code) };
    if (isVacant && holders.includes(code)) return [{ key: code, icon: CircleDashed, message: 'committee.effects.filled', values: told }];
    if (!isRequired || holders.includes(code)) return [];
    return [
      { key: code, icon: CircleDashed, message: isVacant ? 'committee.effects.staysVacant' : 'committee.effects.vacant', values: told },
    ];
  });
  const incoming = lines.flatMap((line): Effect[] => {
    if (line.kind === 'officer' || !line.member.position || !isSomebody(line.member)) return [];
    const { isNew, person, newPerson } = line.member;
    const name = isNew ? writtenName(newPerson) : (person?.fullName ?? '');
    return [
      {
        key: line.source,
        icon: UserPlus,
        message: isNew ? 'committee.effects.takesNew' : 'committee.effects.takes',
        values: { name, to: nameOf(line.member.position) },
      },
    ];
  });
  return [...ending, ...incoming, ...vacancies];
}
