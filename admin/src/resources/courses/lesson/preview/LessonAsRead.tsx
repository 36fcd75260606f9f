import { type Ref, useEffect, useMemo } from 'react';
import { LessonPreviewDocument, type LessonPreviewQueryVariables } from '../../../../generated/operations';
import { useLanguage, useText } from '../../../../i18n/useText';
import { Failure } from '../../../../parts/Failure';
import { Waiting } from '../../../../parts/Waiting';
import { useAnswer } from '../../../../providers/useAnswer';
import { en } from '../../../../reader/i18n/en';
import { Saying, sayIn } from '../../../../reader/i18n/say';
import { vi } from '../../../../reader/i18n/vi';
import { lessonNodes } from '../../../../reader/lesson/LessonNodes';
import { PreviewFrame } from './PreviewFrame';

/** A lesson as it was saved last, or as it is published, drawn as readers see it, with its materials. */
export function LessonAsRead({
  ref,
  lessonId,
  state = 'DRAFT',
  written,
  className,
}: {
  ref?: Ref<HTMLIFrameElement>;
  lessonId: string;
  state?: LessonPreviewQueryVariables['state'];
  /** The language in which it is written. */
  written: string;
  className?: string;
}) {
  const say = useText();
  const language = useLanguage();
  const { answer, error, refetch } = useAnswer(LessonPreviewDocument, { id: lessonId, state });
  // what was asked before may be older than what is saved
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => void refetch(), []);
  const lesson = answer?.lesson;
  const saying = useMemo(() => ({ say: sayIn(language === 'en' ? en : vi, language), language }), [language]);
  const nodes = useMemo(() => lesson && lessonNodes(lesson.html, { ...saying, materials: lesson.materials }).nodes, [lesson, saying]);
  if (!lesson) return error ? <Failure error={error} onRetry={refetch} /> : <Waiting rows={5} />;
  return (
    <PreviewFrame ref={ref} className={className} title={say('lesson.preview.frame', { title: lesson.title })} language={written}>
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
  );
}
