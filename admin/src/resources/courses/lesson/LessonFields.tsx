import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useText } from '../../../i18n/useText';
import { described, FieldFrame } from '../../../parts/form/FieldFrame';
import { plain } from '../../../parts/typed';
import type { LessonContent } from './saving/content';
import type { Saving } from './saving/saving';

/** Title, summary and length of a lesson, above its text. */
export function LessonFields({
  now: { content, refusals },
  onChange,
  onEnter,
}: {
  now: Saving;
  onChange: (change: Partial<LessonContent>) => void;
  /** Leads from the title into the text. */
  onEnter: () => void;
}) {
  const say = useText();
  const why = (field: keyof LessonContent) => refusals.get(field)?.join('\n');
  return (
    <div className="lessonfields">
      <FieldFrame id="lesson-title" label={say('lesson.fields.title')} error={why('title')} required>
        <Lines
          id="lesson-title"
          className="inp titled"
          value={content.title}
          error={why('title')}
          isOneLine
          onEnter={onEnter}
          onChange={(title) => onChange({ title })}
        />
      </FieldFrame>
      <div className="both">
        <FieldFrame id="lesson-summary" label={say('lesson.fields.summary')} error={why('summary')}>
          <Lines
            id="lesson-summary"
            className="inp"
            value={content.summary ?? ''}
            error={why('summary')}
            onChange={(summary) => onChange({ summary: summary || null })}
          />
        </FieldFrame>
        <FieldFrame id="lesson-minutes" label={say('lesson.fields.minutes')} error={why('minutes')}>
          <input
            {...described('lesson-minutes', false, why('minutes'))}
            id="lesson-minutes"
            className="inp short"
            inputMode="numeric"
            autoComplete="off"
            value={content.minutes ?? ''}
            onChange={({ target }) => onChange({ minutes: minutesOf(target.value) })}
          />
        </FieldFrame>
      </div>
    </div>
  );
}

function minutesOf(typed: string): number | string | null {
  const text = plain(typed).trim();
  if (text === '') return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : plain(typed);
}

/** A field as high as what stands in it. */
function Lines({
  id,
  className,
  value,
  error,
  isOneLine,
  onEnter,
  onChange,
}: {
  id: string;
  className: string;
  value: string;
  error: string | undefined;
  isOneLine?: boolean;
  onEnter?: () => void;
  onChange: (text: string) => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its height follows what stands in it
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [value]);

  function onKeyDown(event: KeyboardEvent) {
    if (!isOneLine || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter?.();
  }
  return (
    <textarea
      {...described(id, false, error)}
      ref={field}
      id={id}
      className={className}
      rows={1}
      lang="vi"
      value={value}
      onKeyDown={onKeyDown}
      onChange={({ target }) => onChange(isOneLine ? plain(target.value).replace(/\s*\n\s*/g, ' ') : plain(target.value))}
    />
  );
}
