import { useEffect, useState } from 'react';
import { daysBetween, plusDays, readDay, shownDay, today } from '../../../day/day';
import { instantOf, readTime } from '../../../day/time';
import { PlanReleaseDocument, PublishCourseDocument, PublishLessonDocument, type UnitOptionFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import { RadioField } from '../../../parts/form/RadioField';
import { TextField } from '../../../parts/form/TextField';
import { TimeField } from '../../../parts/form/TimeField';
import { UnitField } from '../../../parts/form/UnitField';
import { useSaved } from '../../../parts/form/useSaved';
import { Note } from '../../../parts/Note';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, type Refusal, useAct } from '../../../providers/useAct';
import { CoursesToReleaseField } from './CoursesToReleaseField';
import type { Publishable } from './publishable';
import { WhatHappens } from './WhatHappens';

const form = 'publish';

/** What its form holds. */
export interface Values {
  when: 'now' | 'at';
  day: string | null;
  time: string | null;
  name: string | null;
  unit: UnitOptionFragment | null;
  courseIds: readonly string[];
}

/** When readers see a course or a lesson: now, or at an hour, a course together with others. Without either, several are chosen for an hour. */
export function PublishDialog({
  of,
  unit,
  roots,
  onClose,
  onDone,
}: {
  of?: Publishable;
  /** Over which it is planned first of all. */
  unit?: UnitOptionFragment | null;
  /** The units over which one may publish; all when left out. */
  roots?: readonly UnitOptionFragment[];
  onClose: () => void;
  onDone?: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const publish = useAct(PublishCourseDocument, ({ publishCourse }) => publishCourse);
  const publishLesson = useAct(PublishLessonDocument, (answer) => answer.publishLesson);
  const plan = useAct(PlanReleaseDocument, ({ planRelease }) => planRelease);
  const canPlan = !of || of.canPlan;
  const isLesson = of?.kind === 'lesson';
  const [when, setWhen] = useState<Values['when']>(of ? 'now' : 'at');
  const initial: Values = {
    ...{ when: of ? 'now' : 'at', day: plusDays(today(), 1), time: '07:00', name: of?.title.slice(0, 120) ?? null },
    ...{ unit: of?.unit ?? unit ?? null, courseIds: of && !isLesson ? [of.id] : [] },
  };
  async function save({ when: chosen, day, time, name, unit: over, courseIds }: Values): Promise<Outcome | undefined> {
    if (chosen === 'now' && of) {
      const input = { id: of.id, version: of.version };
      return isLesson ? publishLesson.act({ input }) : publish.act({ input });
    }
    const scheduledAt = instantOf(readDay(day ?? '') ?? today(), readTime(time ?? '') ?? '00:00');
    const what = { courseIds: [...courseIds], ...(isLesson && { lessonIds: [of.id] }) };
    const answer = await plan.act({ input: { unitId: over?.id ?? '', name: name ?? '', scheduledAt, ...what } });
    return answer && { userErrors: answer.userErrors.map((refusal) => ({ ...refusal, field: fieldOf(refusal) })) };
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="56rem"
      title={say(of ? 'releases.publish.title' : 'releases.publish.several')}
      subtitle={of && say('releases.publish.of', { title: of.title, number: of.number })}
      footer={
        <ActFooter
          form={form}
          label={say(`releases.publish.do.${!canPlan ? 'lessons' : when}`)}
          isBusy={publish.isBusy || publishLesson.isBusy || plan.isBusy}
          onLater={onClose}
        />
      }
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={initial}
        draft={`${form} ${of?.id ?? ''}`}
        save={save}
        check={({ when: chosen, time }, found) => {
          const isWrong = chosen === 'at' && time !== null && !readTime(time);
          const refusals: readonly Refusal[] = isWrong
            ? [...found, { field: ['time'], code: 'INVALID', message: say('releases.publish.noTime', { text: time }) }]
            : found;
          return { refusals, isSure: refusals.length > 0 };
        }}
        onSaved={(_, { when: chosen, day, time, courseIds }) => {
          if (chosen === 'now') saved(say('releases.publish.doneNow', { title: of?.title ?? '' }));
          else
            saved(
              say(isLesson ? 'releases.publish.donePlannedLesson' : 'releases.publish.donePlanned', {
                day: shownDay(day ?? ''),
                time: time ?? '',
                smart_count: courseIds.length,
              }),
              {
                ...{ label: say('releases.see'), path: '/courses/schedule', ask: {} },
              },
            );
          onClose();
          onDone?.();
        }}
      >
        {(values) => (
          <>
            <TellWhen when={values.when} onTell={setWhen} />
            {of && canPlan && (
              <RadioField
                source="when"
                label={say('releases.publish.when')}
                options={[
                  { value: 'now', label: say('releases.publish.now') },
                  { value: 'at', label: say('releases.publish.at') },
                ]}
              />
            )}
            {!canPlan && (
              <Note tone="info">
                <p>{say('releases.publish.lessonsOnly')}</p>
              </Note>
            )}
            {values.when === 'at' && (
              <>
                <div className="f3">
                  <DayField source="day" label={say('releases.publish.day')} hint={inDays(values.day)} required />
                  <TimeField source="time" label={say('releases.publish.time')} hint={say('releases.publish.timeHint')} required />
                </div>
                <TextField source="name" label={say('releases.publish.name')} hint={say('releases.publish.nameHint')} required />
                {!of && <UnitField source="unit" label={say('courses.underLabel')} required within={roots?.map(({ id }) => id)} />}
                {values.unit && !isLesson && <CoursesToReleaseField source="courseIds" unitId={values.unit.id} kept={of?.id} />}
              </>
            )}
            <WhatHappens of={of} values={values} />
          </>
        )}
      </ActForm>
    </Sheet>
  );

  function inDays(day: string | null): string | undefined {
    const read = readDay(day ?? '');
    const left = read && daysBetween(today(), read);
    return left && left > 0 ? say('releases.publish.inDays', { smart_count: left }) : undefined;
  }
}

/** The hour is one instant to the API, and two fields here; a course is one of a list. */
function fieldOf({ field }: Refusal): string[] {
  const path = field[0] === 'input' ? field.slice(1) : field;
  if (path[0] === 'scheduledAt') return ['time'];
  if (path[0] === 'unitId') return ['unit'];
  return path.slice(0, 1);
}

/** Tells the dialog which of both is chosen: its button says so. */
function TellWhen({ when, onTell }: { when: Values['when']; onTell: (when: Values['when']) => void }) {
  useEffect(() => onTell(when), [when, onTell]);
  return null;
}
