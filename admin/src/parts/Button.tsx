import MuiButton from '@mui/material/Button';
import type { LucideIcon } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import type { MessageKey } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { Icon } from './Icon';

const looks = {
  plain: { variant: 'outlined', color: 'inherit' },
  main: { variant: 'contained', color: 'primary' },
  quiet: { variant: 'text', color: 'primary' },
  danger: { variant: 'contained', color: 'error' },
  time: { variant: 'contained', color: 'secondary' },
} as const;

export interface ButtonProps {
  children: ReactNode;
  look?: keyof typeof looks;
  icon?: LucideIcon;
  /** Whether the icon stands after the word, as for what comes next. */
  iconAfter?: boolean;
  small?: boolean;
  /** Something is under way: the word stays, a spinner is added, and nothing can be pressed twice. */
  busy?: boolean;
  /** What is under way, as it is read out; that it is saved when left out. */
  doing?: MessageKey;
  /** Why it can't be pressed yet; said as a description instead of a dead button. */
  notYet?: string;
  to?: string;
  /** An address outside the console. */
  href?: string;
  type?: 'button' | 'submit';
  form?: string;
  onClick?: (event: MouseEvent<HTMLElement>) => void;
  className?: string;
  'aria-haspopup'?: 'menu' | 'dialog';
  'aria-expanded'?: boolean;
}

/** A button or a link that does something: outlined unless it is the one thing to do. */
export function Button({
  children,
  look = 'plain',
  icon,
  iconAfter,
  small,
  busy,
  doing = 'shell.state.saving',
  notYet,
  to,
  href,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  const say = useText();
  const link = to !== undefined ? { component: LinkBase, to } : href !== undefined ? { component: 'a', href } : { type };
  return (
    <MuiButton
      {...looks[look]}
      {...link}
      {...rest}
      size={small ? 'small' : 'medium'}
      startIcon={busy ? <span className="spin" aria-hidden="true" /> : icon && !iconAfter && <Icon of={icon} />}
      endIcon={icon && iconAfter && <Icon of={icon} />}
      aria-busy={busy || undefined}
      aria-disabled={busy || notYet !== undefined || undefined}
      title={notYet}
      onClick={(event: MouseEvent<HTMLElement>) => {
        if (busy || notYet !== undefined) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
      {busy && <span className="sr">, {say(doing)}</span>}
      {notYet !== undefined && <span className="sr">. {notYet}</span>}
    </MuiButton>
  );
}
