import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { shownDay, shownInstant } from '../day/day';
import { useDay } from '../day/useDay';
import { useText } from '../i18n/useText';

/** What is printed in place of the page: a heading, the day it holds for and when it was printed. On screen it is not seen. */
export function PrintedSheet({
  title,
  heading,
  at,
  children,
}: {
  /** Stands above on every sheet. */
  title: string;
  heading: ReactNode;
  /** When it was gathered. */
  at: string;
  children: ReactNode;
}) {
  const say = useText();
  const { day } = useDay();
  const asOf = say('history.print.asOf', { day: shownDay(day) });
  const printed = say('history.print.printed', shownInstant(at));
  return createPortal(
    <article className="printed">
      <style>{margins(title, asOf, printed, say('history.print.page'))}</style>
      <header className="printhd">
        {heading}
        <p>
          <b>{asOf}</b>. {printed}
        </p>
      </header>
      {children}
    </article>,
    document.body,
  );
}

/** What stands at the edges of every sheet: unit or list and day above, when it was printed and the page's number below. */
function margins(name: string, asOf: string, printed: string, page: string): string {
  const text = (words: string) => JSON.stringify(words).replace(/</g, '\\3c ');
  return `@page {
    @top-left { content: ${text(name)}; }
    @top-right { content: ${text(asOf)}; }
    @bottom-left { content: ${text(printed)}; }
    @bottom-right { content: ${text(page)} " " counter(page) "/" counter(pages); }
  }`;
}
