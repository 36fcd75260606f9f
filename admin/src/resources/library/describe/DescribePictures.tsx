import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { PicturesToDescribeDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Failure } from '../../../parts/Failure';
import { Note } from '../../../parts/Note';
import { Sheet } from '../../../parts/Sheet';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import '../../../theme/uploads.css';
import { addressOf } from '../address-of';
import { useMaterialText } from '../useMaterialText';
import { DescribeForm, describeForm } from './DescribeForm';

/** Asks of pictures one after the other what they show, for who does not see them; each can be skipped and is found again as lacking it. */
export function DescribePictures({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const say = useText();
  const notify = useNotify();
  const { factsOf } = useMaterialText();
  const [at, setAt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const id = ids[at] ?? '';
  const { answer, error, refetch } = useAnswer(PicturesToDescribeDocument, { filter: { id: { equals: id } } }, { enabled: id !== '' });
  const picture = answer?.materials.nodes[0];
  const isLast = at + 1 >= ids.length;
  const next = () => (isLast ? onClose() : setAt(at + 1));
  return (
    <Sheet
      open
      onClose={onClose}
      width="56rem"
      title={say('uploads.describe.title')}
      subtitle={ids.length > 1 ? say('uploads.describe.of', { at: at + 1, count: ids.length }) : picture?.title}
      footer={
        <>
          <span className="grow" />
          <Button onClick={next}>{say('uploads.describe.skip')}</Button>
          <Button look="main" type="submit" form={describeForm} busy={isBusy}>
            {isLast ? say('uploads.describe.save') : say('uploads.describe.saveNext', { next: at + 2 })}
          </Button>
        </>
      }
    >
      <div className="describe">
        <div className="shown">
          {picture?.file?.displayUrl && (
            // what it shows is being asked for
            <img src={addressOf(picture.file.displayUrl)} alt="" />
          )}
          {picture && <p className="meta anywhere">{say('uploads.describe.about', { title: picture.title, facts: factsOf(picture) })}</p>}
        </div>
        <div className="asked">
          {error && !picture ? (
            <Failure error={error} onRetry={refetch} />
          ) : !picture ? (
            <Waiting rows={3} />
          ) : (
            <DescribeForm
              key={picture.id}
              picture={picture}
              onBusy={setBusy}
              onSaved={() => {
                notify(say('uploads.describe.saved', { title: picture.title }));
                next();
              }}
            />
          )}
          <Note tone="info" icon={BookOpen}>
            <p>{say('uploads.describe.reused')}</p>
            <p>{say('uploads.describe.needed')}</p>
          </Note>
        </div>
      </div>
    </Sheet>
  );
}
