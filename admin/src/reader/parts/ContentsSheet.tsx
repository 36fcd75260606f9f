import { type MouseEvent, useRef } from 'react';
import type { ReadCourse } from '../asking/course';
import { useSay } from '../i18n/say';
import { Contents } from './Contents';
import { Icon } from './Icon';

/** On a narrow page: the table of contents behind a button that says where one is, as a sheet from below. */
export function ContentsSheet({ label, course, now }: { label: string; course: ReadCourse; now: string }) {
  const say = useSay();
  const ref = useRef<HTMLDialogElement>(null);
  const close = () => ref.current?.close();
  /** A tap beside the sheet closes it, and so does the way to another lesson. */
  function onClick({ target }: MouseEvent) {
    if (target === ref.current || (target as Element).closest('a')) close();
  }
  return (
    <div className="tocs">
      <button type="button" className="btn" aria-haspopup="dialog" onClick={() => ref.current?.showModal()}>
        <Icon of="list" />
        {label}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself */}
      <dialog ref={ref} className="sheet" aria-label={say('lesson.contents')} onClick={onClick}>
        <div className="sheeti">
          <header>
            <h2 lang={course.language}>{course.title}</h2>
            <button type="button" className="btn q i" aria-label={say('lesson.closeContents')} onClick={close}>
              <Icon of="close" />
            </button>
          </header>
          <Contents course={course} now={now} />
        </div>
      </dialog>
    </div>
  );
}
