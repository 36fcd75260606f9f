import { type MouseEvent, type ReactNode, type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import material from '../../../../reader/css/material.css?inline';
import parts from '../../../../reader/css/parts.css?inline';
import print from '../../../../reader/css/print.css?inline';
import prose from '../../../../reader/css/prose.css?inline';
import base from '../../../../theme/base.css?inline';
import tokens from '../../../../theme/tokens.css?inline';

const around =
  '.previewed{max-width:46rem;margin:0 auto;padding:20px 24px 40px}@media(max-width:43.6875em){.previewed{padding:16px 18px 32px}}';

/**
 * A page within the page, in the readers' styles and of a width of its own, so that it is drawn as on a screen of that width. Nothing in it
 * runs: it is drawn from here.
 */
export function PreviewFrame({
  ref,
  className,
  title,
  language,
  children,
}: {
  ref?: Ref<HTMLIFrameElement> | undefined;
  className?: string | undefined;
  title: string;
  language: string;
  children: ReactNode;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [body, setBody] = useState<HTMLElement>();
  useImperativeHandle(ref, () => frame.current as HTMLIFrameElement);
  const dress = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    page.title = title;
    page.documentElement.lang = language;
    page.documentElement.dataset.theme = document.documentElement.dataset.theme;
    const style = page.createElement('style');
    style.textContent = [fonts(), tokens, base, parts, prose, material, print, around].join('\n');
    page.head.replaceChildren(style);
    setBody(page.body);
  }, [title, language]);
  // some browsers have the empty page there at once, others load it
  useEffect(dress, [dress]);

  function onClick(event: MouseEvent) {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    const href = link.getAttribute('href') ?? '';
    // within the frame an address is of the console's own page
    if (href.startsWith('#')) frame.current?.contentDocument?.getElementById(href.slice(1))?.scrollIntoView();
    else window.open(href, '_blank', 'noopener,noreferrer');
  }
  return (
    <>
      <iframe ref={frame} className={className} title={title} sandbox="allow-same-origin allow-modals" onLoad={dress} />
      {body &&
        createPortal(
          // biome-ignore lint/a11y/noStaticElementInteractions: only links within it are pressed
          // biome-ignore lint/a11y/useKeyWithClickEvents: a link is pressed by keyboard as well
          <div onClick={onClick}>{children}</div>,
          body,
        )}
    </>
  );
}

/** The letters that the console has loaded, by their full addresses. */
function fonts(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, from: sheet.href ?? document.baseURI })))
    .filter(({ rule }) => rule instanceof CSSFontFaceRule)
    .map(({ rule, from }) => rule.cssText.replace(/url\("([^"]+)"\)/g, (_, address) => `url("${new URL(address, from).href}")`))
    .join('\n');
}
