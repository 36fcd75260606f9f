import { useNotify } from 'react-admin';
import { useText } from '../i18n/useText';
import { Button } from './Button';
import { Sheet } from './Sheet';

/** Asks once before a saved filter is forgotten, and says that no unit is touched. */
export function ForgetFilter({ name, onForget, onClose }: { name: string; onForget: () => void; onClose: () => void }) {
  const say = useText();
  const notify = useNotify();
  return (
    <Sheet
      open
      onClose={onClose}
      width="32rem"
      title={say('lists.saved.removeTitle', { name })}
      footer={
        <>
          <Button onClick={onClose}>{say('lists.saved.keep')}</Button>
          <Button
            look="danger"
            onClick={() => {
              onForget();
              notify(say('lists.saved.removed', { name }));
              onClose();
            }}
          >
            {say('lists.saved.removeDo')}
          </Button>
        </>
      }
    >
      <div className="body">
        <p>{say('lists.saved.removeHint')}</p>
      </div>
    </Sheet>
  );
}
