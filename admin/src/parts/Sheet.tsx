import Dialog from '@mui/material/Dialog';
import { X } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { useText } from '../i18n/useText';
import { IconButton } from './IconButton';
import { useBackCloses } from './useBackCloses';

/**
 * A dialog; on a phone a sheet from below. Escape, the cross and a phone's Back close it, Ctrl Enter saves. A press on the ground beside it
 * closes it too, but not where something is typed: there it is a slip.
 */
export function Sheet({
  open,
  onClose,
  title,
  subtitle,
  width = '44rem',
  children,
  footer,
  side,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  subtitle?: ReactNode;
  width?: string;
  children: ReactNode;
  footer?: ReactNode;
  /** Whether it stands at the left edge as a drawer. */
  side?: boolean;
}) {
  const say = useText();
  const heading = useId();
  const paper = useRef<HTMLDivElement>(null);
  useBackCloses(open, onClose);
  return (
    <Dialog
      open={open}
      onClose={(_, reason) => {
        if (reason !== 'backdropClick' || !paper.current?.querySelector('form')) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.querySelector('form')?.requestSubmit();
      }}
      aria-labelledby={heading}
      maxWidth={false}
      className={side ? 'sheet side' : 'sheet'}
      slotProps={{ paper: { ref: paper, className: 'dlg', style: { width } } }}
    >
      <div className="hd">
        <div className="grow">
          <h2 id={heading}>{title}</h2>
          {subtitle && <p>{subtitle}</p>}
        </div>
        <IconButton icon={X} label={say('shell.state.close')} onClick={onClose} />
      </div>
      {children}
      {footer && <div className="ft">{footer}</div>}
    </Dialog>
  );
}
