import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { shownDay } from '../../../day/day';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Name } from '../../../parts/Name';
import { Note } from '../../../parts/Note';
import { To } from '../../../parts/To';
import { Addresses } from './FactFields';
import type { ShownCourse } from './shown-course';

/** What a course is, to look at. */
export function FactsShown({ course, lock }: { course: ShownCourse; lock: { message: string; onOpen: () => void } | undefined }) {
  const say = useText();
  const labelOf = useLabel();
  const { summary, introduction, objectives, minutes, audience, topics, prerequisites, sources, licence, isPublic } = course;
  const labels = (all: readonly { label: { vi: string; en: string } }[]) => all.map(({ label }) => labelOf(label)).join(', ');
  const rows: [label: string, value: ReactNode][] = [
    [say('course.fields.summary'), summary],
    [say('course.fields.introduction'), introduction && <span className="lines">{introduction}</span>],
    [
      say('course.fields.objectives'),
      objectives.length > 0 && (
        <ul className="bullets">
          {objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
      ),
    ],
    [say('course.fields.minutes'), minutes && say('courses.minutes', { smart_count: minutes })],
    [say('course.fields.cover'), course.cover?.title],
    [say('course.fields.materials'), course.materials.map(({ title }) => title).join(', ')],
    [say('course.fields.positions'), labels(audience.positions) || say('courses.forAll')],
    [say('course.fields.kinds'), labels(audience.kinds)],
    [say('course.fields.unit'), audience.unit && <Name>{audience.unit.name}</Name>],
    [say('course.fields.isPublic'), say(isPublic ? 'course.fields.everybody' : 'course.fields.signedIn')],
    [say('course.fields.topics'), labels(topics)],
    [
      say('course.fields.prerequisites'),
      prerequisites.map(({ id, title }) => (
        <span key={id} className="block">
          <To path={`/courses/${id}`}>{title}</To>
        </span>
      )),
    ],
    [
      say('course.fields.sources'),
      sources.map(({ title, number, signedOn, issuedBy }) => (
        <span key={`${title} ${number}`} className="block">
          {[title, number, issuedBy, signedOn && shownDay(signedOn)].filter(Boolean).join(', ')}
        </span>
      )),
    ],
    [say('course.fields.licence'), licence],
  ];
  return (
    <>
      {lock && (
        <Note tone="info" icon={Lock} action={<Button onClick={lock.onOpen}>{say('contents.unlock')}</Button>}>
          <p>{lock.message}</p>
        </Note>
      )}
      <Card title={say('course.tabs.facts')}>
        <dl className="dl">
          {rows
            .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : !!value))
            .map(([label, value]) => (
              <div key={label} className="contents">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <Addresses course={course} />
      </Card>
    </>
  );
}
