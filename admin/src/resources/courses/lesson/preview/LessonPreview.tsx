import { Printer } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { LessonPreviewDocument } from '../../../../generated/operations';
import { useLanguage, useText } from '../../../../i18n/useText';
import { Button } from '../../../../parts/Button';
import { Failure } from '../../../../parts/Failure';
import { Note } from '../../../../parts/Note';
import { Segment } from '../../../../parts/Segment';
import { Sheet } from '../../../../parts/Sheet';
import { Waiting } from '../../../../parts/Waiting';
import { useAnswer } from '../../../../providers/useAnswer';
import { en } from '../../../../reader/i18n/en';
import { Saying, sayIn } from '../../../../reader/i18n/say';
import { vi } from '../../../../reader/i18n/vi';
import { lessonNodes } from '../../../../reader/lesson/LessonNodes';
import { PreviewFrame } from './PreviewFrame';

type Width = 'phone' | 'wide';

/** A lesson as it was saved last, drawn as readers will see it: on a phone and on a PC, and on paper. */
export function LessonPreview({
  lessonId,
  written,
  isUnsaved,
  onClose,
}: {
  lessonId: string;
  /** The language in which it is written. */
  written: string;
  /** Whether something is written that is not saved, and so not seen here. */
  isUnsaved: boolean;
  onClose: () => void;
}) {
  const say = useText();
  const language = useLanguage();
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState<Width>('phone');
  const { answer, error, refetch } = useAnswer(LessonPreviewDocument, { id: lessonId });
  // what was asked before may be older than what is saved
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => void refetch(), []);
  const lesson = answer?.lesson;
  const saying = useMemo(() => ({ say: sayIn(language === 'en' ? en : vi, language), language }), [language]);
  const nodes = useMemo(() => lesson && lessonNodes(lesson.html, { ...saying, materials: lesson.materials }).nodes, [lesson, saying]);
  return (
    <Sheet
      open
      onClose={onClose}
      width="84rem"
      title={say('lesson.preview.title')}
      subtitle={say('lesson.preview.hint')}
      footer={
        <>
          <Button icon={Printer} onClick={() => frame.current?.contentWindow?.print()}>
            {say('lesson.preview.print')}
          </Button>
          <Button look="main" onClick={onClose}>
            {say('shell.state.close')}
          </Button>
        </>
      }
    >
      <div className="body preview">
        <Segment<Width>
          label={say('lesson.preview.width')}
          choices={[
            { value: 'phone', label: say('lesson.preview.phone') },
            { value: 'wide', label: say('lesson.preview.wide') },
          ]}
          value={width}
          onChange={setWidth}
        />
        {isUnsaved && (
          <Note tone="warn">
            <p>{say('lesson.preview.unsaved')}</p>
          </Note>
        )}
        {error && !lesson ? <Failure error={error} onRetry={refetch} /> : !lesson && <Waiting rows={5} />}
        {lesson && (
          <PreviewFrame ref={frame} className={width} title={say('lesson.preview.frame', { title: lesson.title })} language={written}>
            <Saying value={saying}>
              <main className="previewed">
                <article className="prose" lang={written}>
                  <h1>{lesson.title}</h1>
                  {lesson.minutes != null && (
                    <p className="meta" lang={language}>
                      {saying.say('lesson.takes', { smart_count: lesson.minutes })}
                    </p>
                  )}
                  {nodes}
                </article>
              </main>
            </Saying>
          </PreviewFrame>
        )}
      </div>
    </Sheet>
  );
}
