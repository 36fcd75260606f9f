import { type FormEvent, useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../i18n/useText';
import type { SavedFilter } from '../providers/useSavedFilters';
import { Button } from './Button';
import { Sheet } from './Sheet';

const longest = 80;

/** Gives a filter its name: what the list is of is proposed, and no two have the same. */
export function NameFilter({
  first,
  renamed,
  saved,
  sentence,
  onName,
  onClose,
}: {
  first: string;
  /** Which one gets another name; none when the present conditions are saved. */
  renamed?: SavedFilter;
  saved: readonly SavedFilter[];
  sentence: string;
  onName: (name: string) => void;
  onClose: () => void;
}) {
  const say = useText();
  const notify = useNotify();
  const id = useId();
  const [name, setName] = useState(first.slice(0, longest));
  const [wrong, setWrong] = useState<string>();

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = name.replace(/\p{Cc}+/gu, ' ').trim();
    const isTaken = saved.some(
      (filter) => filter.id !== renamed?.id && filter.name.toLocaleLowerCase('vi') === given.toLocaleLowerCase('vi'),
    );
    if (given === '') return setWrong(say('shell.state.required'));
    if (isTaken) return setWrong(say('lists.saved.taken', { name: given }));
    onName(given);
    notify(say(renamed ? 'lists.saved.renamed' : 'lists.saved.added', { name: given }));
    onClose();
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say(renamed ? 'lists.saved.renameTitle' : 'lists.saved.add')}
      footer={
        <>
          <Button onClick={onClose}>{say('shell.state.later')}</Button>
          <Button type="submit" form={`${id}form`} look="main">
            {say('lists.saved.save')}
          </Button>
        </>
      }
    >
      <form id={`${id}form`} className="body stack" noValidate onSubmit={submit}>
        {!renamed && <p className="soft">{sentence}</p>}
        <div className="field">
          <label htmlFor={id}>{say('lists.saved.name')}</label>
          <input
            id={id}
            className="inp"
            // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write this
            autoFocus
            autoComplete="off"
            maxLength={longest}
            value={name}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={`${id}hint`}
          />
          <p id={`${id}hint`} className={wrong ? 'err' : 'hint'} role={wrong ? 'alert' : undefined}>
            {wrong ?? say('lists.saved.hint')}
          </p>
        </div>
      </form>
    </Sheet>
  );
}
