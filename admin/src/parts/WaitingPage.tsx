import { useText } from '../i18n/useText';
import { Waiting } from './Waiting';

/** What stands on a page until what it shows is there: the page has a heading already, for whoever goes by headings. */
export function WaitingPage({ rows }: { rows?: number }) {
  const say = useText();
  return (
    <>
      <h1 className="sr" aria-busy="true">
        {say('shell.state.loading')}
      </h1>
      <Waiting rows={rows} />
    </>
  );
}
