import { useEffect, useRef } from 'react';
import { useSay } from '../i18n/say';
import { isReached } from '../way/address';

/** A page's heading, which is the window's title too; reached from another page it takes the focus, so that it is read out first. */
export function PageTitle({ text, lang, title = text }: { text: string; lang?: string | undefined; title?: string }) {
  const say = useSay();
  const ref = useRef<HTMLHeadingElement>(null);
  const full = say('titled', { page: title });
  useEffect(() => {
    document.title = full;
  }, [full]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another page
  useEffect(() => {
    if (isReached()) ref.current?.focus({ preventScroll: true });
  }, [text]);
  return (
    <h1 ref={ref} tabIndex={-1} lang={lang}>
      {text}
    </h1>
  );
}
