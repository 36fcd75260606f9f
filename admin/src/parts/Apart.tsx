import { CloudOff, RotateCw, X } from 'lucide-react';
import { type ComponentType, type ReactNode, Suspense } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../i18n/useText';
import { Boundary } from './Boundary';
import { Button } from './Button';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { type Lazily, lazily } from './lazily';

/** A part fetched apart from its page, such as a dialog: when it does not come, only that is said, and the page stays. */
export function Apart({
  children,
  onClose,
  within = false,
}: {
  children: ReactNode;
  onClose: () => void;
  /** Whether it is said just here, not at the edge of the window. */
  within?: boolean;
}) {
  const failed = (retry: () => void) => <PartFailed within={within} onRetry={retry} onClose={onClose} />;
  return (
    <Boundary instead={(_, retry) => (within ? failed(retry) : createPortal(failed(retry), document.body))}>
      <Suspense>{children}</Suspense>
    </Boundary>
  );
}

function PartFailed({ within, onRetry, onClose }: { within: boolean; onRetry: () => void; onClose: () => void }) {
  const say = useText();
  return (
    <div className={within ? 'toast unloaded' : 'toast unloaded floating'} role="alert">
      <Icon of={CloudOff} />
      <p className="grow">{say('shell.state.partFailed')}</p>
      <Button small icon={RotateCw} onClick={onRetry}>
        {say('shell.state.retry')}
      </Button>
      <IconButton icon={X} label={say('shell.state.close')} onClick={onClose} />
    </div>
  );
}

/** A dialog that is fetched when it is first opened, or before; when it does not come, only that is said. */
export function asApart<Props extends { onClose: () => void }>(
  load: () => Promise<ComponentType<Props>>,
): ((props: Props) => ReactNode) & Pick<Lazily<Props>, 'fetchEarly'> {
  const Part = lazily(load);
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each dialog, as React.lazy makes its own
  function Dialog(props: Props) {
    return (
      <Apart onClose={props.onClose}>
        <Part {...props} />
      </Apart>
    );
  }
  return Object.assign(Dialog, { fetchEarly: Part.fetchEarly });
}
