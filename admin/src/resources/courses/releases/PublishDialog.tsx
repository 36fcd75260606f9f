import { useEffect, useState } from 'react';
import { daysBetween, plusDays, readDay, shownDay, today } from '../../../day/day';
import { instantOf, readTime } from '../../../day/time';
import { PlanReleaseDocument, PublishCourseDocument, ReadyCoursesDocument, type UnitOptionFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import { RadioField } from '../../../parts/form/RadioField';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { TimeField } from '../../../parts/form/TimeField';
import { UnitField } from '../../../parts/form/UnitField';
import { useSaved } from '../../../parts/form/useSaved';
import { Note } from '../../../parts/Note';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, type Refusal, useAct } from '../../../providers/useAct';
import { useAnswer } from '../../../providers/useAnswer';
import type { ShownCourse } from '../page/shown-course';
import { CoursesToReleaseField } from './CoursesToReleaseField';

const form = 'publish';

interface Values {
  when: 'now' | 'at';
  day: string | null;
  time: string | null;
  name: string | null;
  unit: UnitOptionFragment | null;
  courseIds: readonly string[];
}

/** When readers see a course: now, or by itself at an hour, together with others. Without a course, several are chosen for an hour. */
export function PublishDialog({
  course,
  unit,
  roots,
  onClose,
}: {
  course?: ShownCourse;
  /** Over which it is planned first of all. */
  unit?: UnitOptionFragment | null;
  /** The units over which one may publish; all when left out. */
  roots?: readonly UnitOptionFragment[];
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const publish = useAct(PublishCourseDocument, ({ publishCourse }) => publishCourse);
  const plan = useAct(PlanReleaseDocument, ({ planRelease }) => planRelease);
  // only a course that was handed in itself can be planned: of one that is published already its approved lessons are published at once
  const canPlan = !course || course.state === 'APPROVED';
  const [when, setWhen] = useState<Values['when']>(course ? 'now' : 'at');
  const initial: Values = {
    ...{ when: course ? 'now' : 'at', day: plusDays(today(), 1), time: '07:00', name: course?.title.slice(0, 120) ?? null },
    ...{ unit: course?.unit ?? unit ?? null, courseIds: course ? [course.id] : [] },
  };
  async function save({ when: chosen, day, time, name, unit: over, courseIds }: Values): Promise<Outcome | undefined> {
    if (chosen === 'now' && course) return publish.act({ input: { id: course.id, version: course.edition?.version ?? 0 } });
    const scheduledAt = instantOf(readDay(day ?? '') ?? today(), readTime(time ?? '') ?? '00:00');
    const answer = await plan.act({ input: { unitId: over?.id ?? '', name: name ?? '', scheduledAt, courseIds: [...courseIds] } });
    return answer && { userErrors: answer.userErrors.map((refusal) => ({ ...refusal, field: fieldOf(refusal) })) };
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="56rem"
      title={say(course ? 'releases.publish.title' : 'releases.publish.several')}
      subtitle={course && say('releases.publish.of', { title: course.title, number: course.editionNumber })}
      footer={
        <ActFooter
          form={form}
          label={say(`releases.publish.do.${!canPlan ? 'lessons' : when}`)}
          isBusy={publish.isBusy || plan.isBusy}
          onLater={onClose}
        />
      }
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={initial}
        draft={`${form} ${course?.id ?? ''}`}
        save={save}
        check={({ when: chosen, time }, found) => {
          const isWrong = chosen === 'at' && time !== null && !readTime(time);
          const refusals: readonly Refusal[] = isWrong
            ? [...found, { field: ['time'], code: 'INVALID', message: say('releases.publish.noTime', { text: time }) }]
            : found;
          return { refusals, isSure: refusals.length > 0 };
        }}
        onSaved={(_, { when: chosen, day, time, courseIds }) => {
          if (chosen === 'now') saved(say('releases.publish.doneNow', { title: course?.title ?? '' }));
          else
            saved(say('releases.publish.donePlanned', { day: shownDay(day ?? ''), time: time ?? '', smart_count: courseIds.length }), {
              ...{ label: say('releases.see'), path: '/courses/schedule', ask: {} },
            });
          onClose();
        }}
      >
        {(values) => (
          <>
            <TellWhen when={values.when} onTell={setWhen} />
            {course && canPlan && (
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
                {!course && <UnitField source="unit" label={say('courses.underLabel')} required within={roots?.map(({ id }) => id)} />}
                {values.unit && <CoursesToReleaseField source="courseIds" unitId={values.unit.id} kept={course?.id} />}
              </>
            )}
            <WhatHappens course={course} values={values} />
          </>
        )}
      </ActForm>
    </Sheet>
  );

  function inDays(day: string | null): string | undefined {
    const read = readDay(day ?? '');
    return read && say('releases.publish.inDays', { smart_count: daysBetween(today(), read) });
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

/** What readers will see from when on, and what is looked at once more at that hour. */
function WhatHappens({ course, values: { when, day, time, unit, courseIds } }: { course: ShownCourse | undefined; values: Values }) {
  const say = useText();
  const { answer } = useAnswer(ReadyCoursesDocument, { unit: unit?.id ?? '' }, { enabled: unit !== null && when === 'at' });
  const former = course?.editions?.find(({ state }) => state === 'PUBLISHED')?.number;
  const [isDay, hour] = [readDay(day ?? ''), readTime(time ?? '')];
  const titles = (answer?.courses.nodes ?? []).filter(({ id }) => courseIds.includes(id)).map(({ title }) => `“${title}”`);
  return (
    <Summary>
      {when === 'now' && course ? (
        <p>
          <Sentence
            message={
              former === undefined
                ? 'releases.publish.sentenceFirst'
                : former === course.editionNumber
                  ? 'releases.publish.sentenceLessons'
                  : 'releases.publish.sentenceNow'
            }
            values={{ title: course.title, number: course.editionNumber, former: former ?? 0 }}
          />
        </p>
      ) : isDay && hour && courseIds.length > 0 ? (
        <>
          <p>
            <Sentence
              message={courseIds.length === 1 ? 'releases.publish.sentenceAtOne' : 'releases.publish.sentenceAt'}
              values={{ day: shownDay(isDay), time: hour, smart_count: courseIds.length, titles: titles.join(', ') }}
            />
          </p>
          <p className="soft">
            {courseIds.length === 1 ? say('releases.publish.againOne') : say('releases.publish.again', { smart_count: courseIds.length })}
          </p>
        </>
      ) : (
        <p className="soft">{say('acts.incomplete')}</p>
      )}
    </Summary>
  );
}
