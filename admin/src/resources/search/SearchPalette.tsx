import Dialog from '@mui/material/Dialog';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import { useNavigate } from 'react-admin';
import { readDay, shownDay } from '../../day/day';
import { useChangeParams, useDay, usePath } from '../../day/useDay';
import { FindDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Icon } from '../../parts/Icon';
import { useAnswer } from '../../providers/useAnswer';
import { FoundOptions } from './FoundOptions';
import { type Found, groupsOf } from './found';

/** Finds units and people from anywhere: without marks, by short forms and, when asked, by former names. */
export function SearchPalette({ onClose, first = '' }: { onClose: () => void; first?: string }) {
  const say = useText();
  const id = useId();
  const navigate = useNavigate();
  const toPath = usePath();
  const change = useChangeParams();
  const { asOf, today } = useDay();
  const [text, setText] = useState(first);
  const [includeFormer, setFormer] = useState(true);
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(text.trim());
  const isAsked = asked.length >= 2;
  const { answer, error, isPending, refetch } = useAnswer(
    FindDocument,
    { text: asked, includeFormer, asOf },
    { enabled: isAsked, keepFormer: true },
  );
  const groups = useMemo(() => groupsOf(isAsked ? answer : undefined), [answer, isAsked]);
  const options = [...groups.units, ...groups.people];
  const day = readDay(text);

  function open(found: Found) {
    onClose();
    navigate(toPath(found.path));
  }
  function onKey(event: KeyboardEvent) {
    const moves: Record<string, number> = { ArrowDown: Math.min(at + 1, options.length - 1), ArrowUp: Math.max(at - 1, 0) };
    const chosen = options[at];
    if (event.key in moves) {
      event.preventDefault();
      setAt(moves[event.key] ?? 0);
      document.getElementById(`${id}-${moves[event.key]}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (day) seeDay();
      else if (chosen) open(chosen);
    }
  }
  function seeDay() {
    onClose();
    change({ asOf: day === today ? undefined : day });
  }

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
          role="combobox"
          aria-label={say('shell.search.field')}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={options.length ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoFocus
          placeholder={say('shell.search.example')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
        <Button small onClick={onClose}>
          {say('shell.state.close')} <kbd className="hide-s">Esc</kbd>
        </Button>
      </div>
      <label className="row palopt">
        <input type="checkbox" checked={includeFormer} onChange={(event) => setFormer(event.target.checked)} />{' '}
        {say('shell.search.includeFormer')}
      </label>
      <p className="sr" role="status">
        {isAsked && !isPending && say('shell.search.results', { smart_count: options.length })}
      </p>
      <div className="lb">
        {day && (
          <Button look="time" onClick={seeDay}>
            {say('shell.search.seeDay', { day: shownDay(day) })}
          </Button>
        )}
        {error ? (
          <Failure error={error} onRetry={refetch} />
        ) : !isAsked ? (
          <p className="soft palnote">{say('shell.search.start')}</p>
        ) : options.length === 0 && !isPending ? (
          <p className="soft palnote">
            {say('shell.search.none', { text: asked })} {say('shell.search.noneHint')}
          </p>
        ) : (
          <FoundOptions id={id} groups={groups} at={at} onOpen={open} />
        )}
      </div>
      <div className="palft">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {say('shell.search.choose')}
        </span>
        <span>
          <kbd>Enter</kbd> {say('shell.search.openKey')}
        </span>
        <span className="grow" />
        <span>{say('shell.search.hint')}</span>
      </div>
    </Dialog>
  );
}
