import { useId, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { type PersonOptionFragment, PersonOptionsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Failure } from '../../../parts/Failure';
import { plain } from '../../../parts/typed';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import type { CommitteeValues, Line, Position } from './committee-values';
import { type PastedLine, readPasted } from './pasted-list';
import { rowsOf } from './pasted-rows';

/** A list of posts and names, put into the sheet row by row: who is in office already goes on there, the others are found by name. */
export function PasteList({
  lines,
  values,
  positions,
  onClose,
}: {
  lines: readonly Line[];
  values: CommitteeValues;
  positions: readonly Position[];
  onClose: () => void;
}) {
  const say = useText();
  const id = useId();
  const provider = useDataProvider<ConsoleDataProvider>();
  const { setValue } = useFormContext();
  const [text, setText] = useState('');
  const [othersLeave, setOthersLeave] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const pasted = readPasted(text, positions);

  async function fill() {
    setBusy(true);
    setFailure(undefined);
    try {
      const found = await Promise.all(pasted.map((line) => namesakes(line)));
      const rows = rowsOf(pasted, found, lines, values, othersLeave);
      for (const [source, value] of Object.entries(rows)) setValue(source, value);
      onClose();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  async function namesakes({ name }: PastedLine): Promise<readonly PersonOptionFragment[]> {
    const { persons } = await provider.ask(PersonOptionsDocument, { filter: { name: { contains: name } } });
    return persons.nodes;
  }

  return (
    <div className="paste">
      <div className="field">
        <label htmlFor={id}>{say('committee.paste.label')}</label>
        <textarea
          id={id}
          className="inp"
          rows={5}
          value={text}
          aria-describedby={`${id}-hint`}
          // biome-ignore lint/a11y/noAutofocus: it was opened to paste into
          autoFocus
          onChange={(event) => setText(plain(event.target.value))}
        />
        <p className="hint" id={`${id}-hint`}>
          {say('committee.paste.hint')}
        </p>
      </div>
      <label className="cbx">
        <input type="checkbox" checked={othersLeave} onChange={(event) => setOthersLeave(event.target.checked)} />
        <span>{say('committee.paste.othersLeave')}</span>
      </label>
      {failure !== undefined && <Failure error={failure} />}
      <div className="row wrap">
        <Button onClick={onClose}>{say('committee.paste.cancel')}</Button>
        <Button busy={isBusy} notYet={pasted.length ? undefined : say('committee.paste.nothing')} onClick={() => void fill()}>
          {say('committee.paste.fill', { smart_count: pasted.length })}
        </Button>
      </div>
    </div>
  );
}
