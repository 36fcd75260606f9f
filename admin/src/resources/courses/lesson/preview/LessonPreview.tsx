import { Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { useText } from '../../../../i18n/useText';
import { Button } from '../../../../parts/Button';
import { Note } from '../../../../parts/Note';
import { Segment } from '../../../../parts/Segment';
import { Sheet } from '../../../../parts/Sheet';
import { LessonAsRead } from './LessonAsRead';

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
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState<Width>('phone');
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
        <LessonAsRead ref={frame} className={width} lessonId={lessonId} written={written} />
      </div>
    </Sheet>
  );
}
