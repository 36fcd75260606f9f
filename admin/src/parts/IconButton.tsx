import MuiIconButton from '@mui/material/IconButton';
import type { LucideIcon } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Icon } from './Icon';

/** One of the few things everyone knows by its picture: close, more. Its name is read out. */
export function IconButton({
  icon,
  label,
  framed,
  onClick,
  ...rest
}: {
  icon: LucideIcon;
  label: string;
  framed?: boolean;
  onClick: (event: MouseEvent<HTMLElement>) => void;
  'aria-haspopup'?: 'menu' | 'dialog';
  'aria-expanded'?: boolean;
}) {
  return (
    <MuiIconButton className={framed ? 'framed' : undefined} aria-label={label} title={label} onClick={onClick} {...rest}>
      <Icon of={icon} />
    </MuiIconButton>
  );
}
