import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { go } from './address';

/** A link to a page of the reader: opened in place, or as the browser is told (another tab, a download). */
export function To({ href, ...others }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  function open(event: MouseEvent) {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  }
  return <a {...others} href={href} onClick={open} />;
}
