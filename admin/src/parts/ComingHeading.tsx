import { useEffect } from 'react';
import { useText } from '../i18n/useText';

/** The heading of a page that is still coming, for whoever goes by headings: it names the tab, and leaves the focus to the page's own. */
export function ComingHeading() {
  const say = useText();
  const title = say('shell.state.loading');
  useEffect(() => {
    document.title = `${title} · lechan`;
  }, [title]);
  return (
    <h1 className="sr" aria-busy="true">
      {title}
    </h1>
  );
}
