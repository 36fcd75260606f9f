import { useInput } from 'react-admin';
import { ReadyCoursesDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { useKnownField } from '../../../parts/form/act-form-context';
import { described, FieldRefusal } from '../../../parts/form/FieldFrame';
import { Tag } from '../../../parts/Tag';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import { stages } from '../standing';
import { usePlanned } from '../usePlanned';

/** Which courses are published together: those that are approved; of others it says why they can not. */
export function CoursesToReleaseField({ source, unitId, kept }: { source: string; unitId: string; kept: string | undefined }) {
  const say = useText();
  const { id, field, fieldState } = useInput({ source, format: (value) => value, parse: (value) => value });
  const { plannedOf } = usePlanned();
  const { answer } = useAnswer(ReadyCoursesDocument, { unit: unitId });
  const chosen: readonly string[] = field.value ?? [];
  const error = fieldState.error?.message;
  const label = say('releases.publish.together');
  const courses = answer?.courses.nodes ?? [];
  const shown = (ids: unknown) =>
    courses
      .filter((course) => (ids as string[]).includes(course.id))
      .map(({ title }) => title)
      .join(', ');
  useKnownField(source, { id, label, isRequired: true, shown });
  const toggle = (course: string) => field.onChange(chosen.includes(course) ? chosen.filter((one) => one !== course) : [...chosen, course]);
  return (
    <fieldset className="field" id={id} tabIndex={-1} {...described(id, true, error)}>
      <legend>{label}</legend>
      {error ? (
        <FieldRefusal id={id} error={error} />
      ) : (
        <p className="hint" id={`${id}-hint`}>
          {say('releases.publish.togetherHint')}
        </p>
      )}
      {!answer && <Waiting rows={2} />}
      {answer && courses.length === 0 && <p className="soft">{say('releases.publish.noneReady')}</p>}
      <ul className="together">
        {courses.map(({ id: course, title, state, lessonCount, editionNumber }) => {
          const planned = plannedOf(course);
          const isReady = state === 'APPROVED' && !planned;
          const stage = planned ? 'scheduled' : state === 'APPROVED' ? 'approved' : 'inReview';
          return (
            <li key={course}>
              <label className="cbx grow">
                <input
                  type="checkbox"
                  checked={chosen.includes(course)}
                  disabled={!isReady && !chosen.includes(course)}
                  onChange={() => course !== kept && toggle(course)}
                />
                <span>
                  <b>{title}</b>
                  <span className="meta">
                    {isReady
                      ? say('releases.publish.edition', { smart_count: lessonCount, number: editionNumber })
                      : say(planned ? 'releases.publish.plannedAlready' : 'releases.publish.notApproved')}
                  </span>
                </span>
              </label>
              <Tag tone={stages[stage].tone} icon={stages[stage].icon}>
                {say(`courses.stage.${stage}`)}
              </Tag>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
