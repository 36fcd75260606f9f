import { useEffect, useState } from 'react';
import type { ReadCourse } from '../asking/course';
import { dayOf, timeOf, useSay } from '../i18n/say';

/** On paper alone: of which course and edition it is, when it was printed, and where it stands. */
export function PrintedFoot({
  course: { title, editionNumber, publishedAt, licence, language },
  path,
}: {
  course: Pick<ReadCourse, 'title' | 'editionNumber' | 'publishedAt' | 'licence' | 'language'>;
  path: string;
}) {
  const say = useSay();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const onPrint = () => setNow(new Date());
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, []);
  const edition = publishedAt && say('course.published', { number: editionNumber, day: dayOf(publishedAt) });
  return (
    <div className="printed">
      <p lang={language}>{[title, edition, licence].filter(Boolean).join('. ')}.</p>
      <p>{say('printed', { time: timeOf(now), day: dayOf(now), address: window.location.origin + path })}</p>
    </div>
  );
}
