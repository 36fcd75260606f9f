import { Search } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/useText';
import { Icon } from '../parts/Icon';

const palette = () => import('../resources/search/SearchPalette').then(({ SearchPalette }) => ({ default: SearchPalette }));
const SearchPalette = lazy(palette);

/** How long after the page stands the search is fetched, before anybody asks for it. */
const wait = 2000;

/** The way to search, from anywhere by Ctrl K: what is typed before the search is there is in its field when it comes. */
export function SearchOpener() {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const early = useRef('');
  const stage = useRef<'closed' | 'coming' | 'there'>('closed');
  const open = useCallback(() => {
    if (stage.current !== 'closed') return;
    early.current = '';
    stage.current = 'coming';
    setOpen(true);
  }, []);
  const arrive = useCallback(() => {
    stage.current = 'there';
    return early.current;
  }, []);
  const close = useCallback(() => {
    stage.current = 'closed';
    setOpen(false);
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && event.key.toLowerCase() === 'k') open();
      else if (stage.current === 'coming' && !isCommand && !event.altKey && event.key.length === 1) early.current += event.key;
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey, true);
    const timer = setTimeout(() => void palette(), wait);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      clearTimeout(timer);
    };
  }, [open]);

  return (
    <>
      <button className="find" type="button" aria-haspopup="dialog" aria-keyshortcuts="Control+K" onClick={open}>
        <Icon of={Search} />
        <span className="grow">{say('shell.search.open')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <Suspense>{isOpen && <SearchPalette first={arrive} onClose={close} />}</Suspense>
    </>
  );
}
