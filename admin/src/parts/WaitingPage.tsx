import { useEffect } from 'react';
import { useText } from '../i18n/useText';
import { Waiting } from './Waiting';

/** What stands on a page until what it shows is there: the page has a heading already, for whoever goes by headings. */
export function WaitingPage({ rows }: { rows?: number }) {
  const say = useText();
  const title = say('shell.state.loading');
  useEffect(() => {
    document.title = `${title} · lechan`;
  }, [title]);
  return (
    <>
      <h1 className="sr" aria-busy="true">
        {title}
      </h1>
      <Waiting rows={rows} />
    </>
  );
}
