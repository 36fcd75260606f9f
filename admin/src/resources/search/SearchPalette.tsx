import Dialog from '@mui/material/Dialog';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-admin';
import { shownDay } from '../../day/day';
import { useDay, usePath } from '../../day/useDay';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Segment } from '../../parts/Segment';
import { longestSearch, sought } from '../../parts/typed';
import { useBackCloses } from '../../parts/useBackCloses';
import { addressOf, type Found } from './found';
import { PaletteFooter } from './PaletteFooter';
import { PaletteResults } from './PaletteResults';
import { useActHere } from './useActHere';
import { type Only, useFound } from './useFound';
import { useRecentPlaces } from './useRecentPlaces';

/**
 * Finds units, people and things to do from anywhere: without marks, by short forms and former names; a day typed is offered to be seen.
 * `first` is asked once the field has the focus for what was typed before.
 */
export function SearchPalette({ onClose, first }: { onClose: () => void; first: () => string }) {
  const say = useText();
  const id = useId();
  const navigate = useNavigate();
  const toPath = usePath();
  const actHere = useActHere();
  const { today } = useDay();
  const { forget } = useRecentPlaces();
  useBackCloses(true, onClose);
  const field = useRef<HTMLInputElement>(null);
  const hasBegun = useRef(false);
  const [text, setText] = useState('');
  const [includeFormer, setFormer] = useState(true);
  const [only, setOnly] = useState<Only>('all');
  const [at, setAt] = useState(0);
  // Enter was pressed before the answer to what is typed was there
  const [isAwaited, setAwaited] = useState(false);
  const found = useFound(text, includeFormer, only);
  const { options, counts, isCurrent } = found;
  const chosen = options[Math.min(at, options.length - 1)];

  function open(one: Found, inNewTab: boolean) {
    const address = one.kind === 'day' ? undefined : addressOf(one);
    if (inNewTab && address) {
      window.open(`#${toPath(address.path, address.params)}`, '_blank', 'noopener');
      return;
    }
    onClose();
    if (address) navigate(toPath(address.path, address.params));
    else actHere(one, today);
  }
  function begin() {
    if (hasBegun.current) return;
    hasBegun.current = true;
    setText((typed) => sought(first() + typed));
  }
  function type(next: string) {
    setText(sought(next));
    setAt(0);
    setAwaited(false);
  }
  function choose(next: number) {
    const to = Math.max(0, Math.min(next, options.length - 1));
    setAt(to);
    setAwaited(false);
    document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: 'nearest' });
  }
  function onKey(event: KeyboardEvent) {
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 5, PageUp: at - 5 };
    const next = moves[event.key];
    if (event.nativeEvent.isComposing) return;
    if (next !== undefined) choose(next);
    else if (event.key === 'Enter' && chosen && (isCurrent || at > 0)) open(chosen, event.ctrlKey || event.metaKey);
    else if (event.key === 'Enter') setAwaited(true);
    else if (event.key === 'Delete' && chosen?.kind === 'recent') forget(chosen.place.path);
    else return;
    event.preventDefault();
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the awaited answer is there, its first is opened
  useEffect(() => {
    if (isAwaited && isCurrent && chosen) open(chosen, false);
    if (isCurrent) setAwaited(false);
  }, [isAwaited, isCurrent]);

  const sum = counts.units + counts.people + counts.courses + counts.acts;
  // of what could not be asked there are no counts
  const isFailed = found.error !== undefined && found.error !== null;
  const countOf = (sort: Only, count: number) => (isFailed ? say(`palette.only.${sort}`) : say(`palette.${sort}`, { count }));
  const said = found.day
    ? say('palette.toldDay', { day: shownDay(found.day) })
    : !found.typed
      ? say('palette.toldRecent', { smart_count: options.filter(({ kind }) => kind === 'recent').length })
      : isCurrent && !isFailed && say('palette.told', { smart_count: sum, ...counts });
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      className="sheet top"
      slotProps={{ paper: { className: 'dlg pal', 'aria-label': say('shell.search.title') } }}
    >
      <div className="palin">
        <Icon of={Search} />
        <input
          ref={field}
          role="combobox"
          aria-label={say('palette.field')}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen ? `${id}-${options.indexOf(chosen)}` : undefined}
          aria-autocomplete="list"
          aria-keyshortcuts="Delete"
          autoComplete="off"
          spellCheck={false}
          autoFocus
          onFocus={begin}
          placeholder={say('shell.search.example')}
          maxLength={longestSearch}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKey}
        />
        {text && (
          <Button
            small
            look="quiet"
            onClick={() => {
              type('');
              field.current?.focus();
            }}
          >
            {say('palette.clear')}
          </Button>
        )}
        <Button small onClick={onClose}>
          {say('shell.state.close')}
          <kbd className="hide-s">Esc</kbd>
        </Button>
      </div>
      <div className="row between wrap palopt">
        {found.typed && !found.day ? (
          <Segment
            label={say('palette.show')}
            value={only}
            onChange={(next) => {
              setOnly(next);
              setAt(0);
            }}
            choices={[
              { value: 'all', label: countOf('all', sum) },
              { value: 'units', label: countOf('units', counts.units) },
              { value: 'people', label: countOf('people', counts.people) },
              { value: 'courses', label: countOf('courses', counts.courses) },
              { value: 'acts', label: countOf('acts', counts.acts) },
            ]}
          />
        ) : (
          <span className="soft">{say('shell.search.hint')}</span>
        )}
        <label className="row">
          <input type="checkbox" checked={includeFormer} onChange={(event) => setFormer(event.target.checked)} />{' '}
          {say('shell.search.includeFormer')}
        </label>
      </div>
      <p className="sr" role="status">
        {said}
      </p>
      <PaletteResults
        id={id}
        found={found}
        at={at}
        includeFormer={includeFormer}
        onFormer={() => setFormer(true)}
        onOpen={open}
        onClose={onClose}
      />
      <PaletteFooter isRecent={chosen?.kind === 'recent'} />
    </Dialog>
  );
}
