import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { type Params, usePath } from '../day/useDay';

/** A link inside the console that keeps the chosen day. */
export function To({
  path,
  params,
  children,
  className,
  lang,
  onClick,
}: {
  path: string;
  params?: Params;
  children: ReactNode;
  className?: string;
  lang?: string;
  onClick?: () => void;
}) {
  const toPath = usePath();
  return (
    <LinkBase to={toPath(path, params)} className={className} lang={lang} onClick={onClick}>
      {children}
    </LinkBase>
  );
}
