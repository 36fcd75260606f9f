import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../i18n/useText';
import { Button } from './Button';

/** Which rows are in sight, and the pages before and after, where there are any. */
export function Pager({ range, previous, next }: { range: string; previous: (() => void) | undefined; next: (() => void) | undefined }) {
  const say = useText();
  return (
    <nav className="pager" aria-label={say('units.list.pages')}>
      <span className="grow" role="status">
        {range}
      </span>
      <Button small icon={ChevronLeft} notYet={previous ? undefined : say('units.list.firstPage')} onClick={() => previous?.()}>
        {say('units.list.previous')}
      </Button>
      <Button small icon={ChevronRight} iconAfter notYet={next ? undefined : say('units.list.lastPage')} onClick={() => next?.()}>
        {say('units.list.next')}
      </Button>
    </nav>
  );
}
