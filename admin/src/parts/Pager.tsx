import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '../i18n/useText';
import { Button } from './Button';

/** Which rows are in sight, and the pages before and after. */
export function Pager({ range, page, hasNext, onPage }: { range: string; page: number; hasNext: boolean; onPage: (page: number) => void }) {
  const say = useText();
  return (
    <nav className="pager" aria-label={say('units.list.pages')}>
      <span className="grow" role="status">
        {range}
      </span>
      <Button small icon={ChevronLeft} notYet={page > 1 ? undefined : say('units.list.firstPage')} onClick={() => onPage(page - 1)}>
        {say('units.list.previous')}
      </Button>
      <Button
        small
        icon={ChevronRight}
        iconAfter
        notYet={hasNext ? undefined : say('units.list.lastPage')}
        onClick={() => onPage(page + 1)}
      >
        {say('units.list.next')}
      </Button>
    </nav>
  );
}
