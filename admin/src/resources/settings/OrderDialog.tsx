import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { SaveFailure } from '../../parts/form/SaveFailure';
import { IconButton } from '../../parts/IconButton';
import { Note } from '../../parts/Note';
import { Sheet } from '../../parts/Sheet';
import type { Outcome } from '../../providers/useAct';
import { ranksInOrder } from './ranks';

interface Ordered {
  readonly code: string;
  readonly rank: number;
}

/** The order in which rows stand in every list, changed a step at a time by buttons or Alt with the arrows. */
export function OrderDialog<Row extends Ordered>({
  title,
  rows,
  nameOf,
  save,
  onClose,
}: {
  title: string;
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  /** Gives one row another place. */
  save: (row: Row, rank: number) => Promise<Outcome | undefined>;
  onClose: () => void;
}) {
  const say = useText();
  const notify = useNotify();
  const [order, setOrder] = useState(rows);
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<string>(undefined);

  function move(from: number, by: 1 | -1) {
    const to = from + by;
    const row = order[from];
    if (!row || to < 0 || to >= order.length) return;
    focused.current = `${row.code} ${by}`;
    const next = order.filter((_, index) => index !== from);
    next.splice(to, 0, row);
    setOrder(next);
    setTold(say('settings.order.told', { name: nameOf(row), place: to + 1, count: order.length }));
  }
  // the row that moves takes its button along: the browser drops its focus
  useLayoutEffect(() => {
    if (!focused.current) return;
    const buttons = Array.from(list.current?.querySelectorAll<HTMLElement>('[data-of] button') ?? []);
    const [code, by] = focused.current.split(' ');
    buttons.filter((button) => button.closest('[data-of]')?.getAttribute('data-of') === code)[by === '1' ? 1 : 0]?.focus();
    focused.current = undefined;
  });
  function onKey(event: KeyboardEvent, at: number) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(at, event.key === 'ArrowUp' ? -1 : 1);
  }
  async function submit() {
    setBusy(true);
    setRefusal(undefined);
    setFailure(undefined);
    try {
      const ranks = ranksInOrder(order.map(({ rank }) => rank));
      for (const [at, row] of order.entries()) {
        const rank = ranks[at];
        if (rank === undefined || rank === row.rank) continue;
        const outcome = await save(row, rank);
        const [wrong] = outcome?.userErrors ?? [];
        if (wrong) return setRefusal(`${nameOf(row)}: ${wrong.message}`);
      }
      notify(say('settings.order.saved'));
      onClose();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="34rem"
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{say('shell.state.later')}</Button>
          <Button look="main" busy={isBusy} onClick={() => void submit()}>
            {say('settings.order.save')}
          </Button>
        </>
      }
    >
      <div className="body stack">
        {failure !== undefined && <SaveFailure error={failure} />}
        {refusal && (
          <Note tone="danger">
            <p>{refusal}</p>
          </Note>
        )}
        <p className="soft">{say('settings.order.hint')}</p>
        <ol className="order" ref={list}>
          {order.map((row, at) => (
            <li key={row.code} data-of={row.code} onKeyDown={(event) => onKey(event, at)}>
              <span className="num">{at + 1}</span>
              <span className="grow">{nameOf(row)}</span>
              <IconButton icon={ArrowUp} label={say('settings.order.up', { name: nameOf(row) })} onClick={() => move(at, -1)} />
              <IconButton icon={ArrowDown} label={say('settings.order.down', { name: nameOf(row) })} onClick={() => move(at, 1)} />
            </li>
          ))}
        </ol>
        <p className="sr" role="status">
          {told}
        </p>
      </div>
    </Sheet>
  );
}
