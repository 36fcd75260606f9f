import { readDay, shownDay } from '../../../day/day';
import { readTime } from '../../../day/time';
import { ReadyCoursesDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Summary } from '../../../parts/form/Summary';
import { useAnswer } from '../../../providers/useAnswer';
import type { Values } from './PublishDialog';
import type { Publishable } from './publishable';

/** What readers will see from when on, and what is looked at once more at that hour. */
export function WhatHappens({ of, values }: { of: Publishable | undefined; values: Values }) {
  const say = useText();
  const { when, day, time } = values;
  const [isDay, hour] = [readDay(day ?? ''), readTime(time ?? '')];
  return (
    <Summary>
      {when === 'now' && of ? (
        <p>
          <Sentence message={`releases.publish.${nowOf(of)}`} values={{ title: of.title, number: of.number, former: of.former ?? 0 }} />
        </p>
      ) : !isDay || !hour ? (
        <p className="soft">{say('acts.incomplete')}</p>
      ) : of?.kind === 'lesson' ? (
        <>
          <p>
            <Sentence message="releases.publish.sentenceAtLesson" values={{ day: shownDay(isDay), time: hour, title: of.title }} />
          </p>
          <p className="soft">{say('releases.publish.againLesson')}</p>
        </>
      ) : (
        <Together values={values} told={{ day: shownDay(isDay), time: hour }} />
      )}
    </Summary>
  );
}

/** How it is told what readers see at once. */
function nowOf({ kind, number, former }: Publishable) {
  if (kind === 'lesson') return 'sentenceLesson' as const;
  if (former === undefined) return 'sentenceFirst' as const;
  return former === number ? ('sentenceLessons' as const) : ('sentenceNow' as const);
}

/** The courses that appear at one hour. */
function Together({ values: { unit, courseIds }, told }: { values: Values; told: { day: string; time: string } }) {
  const say = useText();
  const { answer } = useAnswer(ReadyCoursesDocument, { unit: unit?.id ?? '' }, { enabled: unit !== null });
  const titles = (answer?.courses.nodes ?? []).filter(({ id }) => courseIds.includes(id)).map(({ title }) => `“${title}”`);
  const count = courseIds.length;
  if (count === 0) return <p className="soft">{say('acts.incomplete')}</p>;
  return (
    <>
      <p>
        <Sentence
          message={count === 1 ? 'releases.publish.sentenceAtOne' : 'releases.publish.sentenceAt'}
          values={{ ...told, smart_count: count, titles: titles.join(', ') }}
        />
      </p>
      <p className="soft">{count === 1 ? say('releases.publish.againOne') : say('releases.publish.again', { smart_count: count })}</p>
    </>
  );
}
