import { Search } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/useText';
import { Apart } from '../parts/Apart';
import { Icon } from '../parts/Icon';
import { lazily } from '../parts/lazily';

const SearchPalette = lazily(() => import('../resources/search/SearchPalette').then(({ SearchPalette }) => SearchPalette));

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
      if (isCommand && !event.altKey && event.key.toLowerCase() === 'k') open();
      else if (stage.current === 'coming' && !isCommand && !event.altKey && event.key.length === 1) early.current += event.key;
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey, true);
    const timer = setTimeout(SearchPalette.fetchEarly, wait);
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
      {isOpen && (
        <Apart onClose={close}>
          <SearchPalette first={arrive} onClose={close} />
        </Apart>
      )}
    </>
  );
}
