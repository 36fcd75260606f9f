import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Sentence } from '../../../../i18n/Sentence';
import { useText } from '../../../../i18n/useText';
import { Button } from '../../../../parts/Button';
import { Summary } from '../../../../parts/form/Summary';
import { Note } from '../../../../parts/Note';
import { Sheet } from '../../../../parts/Sheet';
import type { Tried } from '../../../../providers/useBulk';
import type { ListedUnit } from '../unit-columns';
import { FateList } from './FateList';

/** What would become of each, before anything is written; the end of many is confirmed by their number. */
export function BulkTrial({
  title,
  act,
  tried,
  sentence,
  onBack,
  onDo,
  onClose,
}: {
  title: string;
  act: 'move' | 'close';
  tried: readonly Tried<ListedUnit>[];
  sentence: (count: number) => ReactNode;
  onBack: () => void;
  onDo: () => void;
  onClose: () => void;
}) {
  const say = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const fine = tried.filter(({ fate }) => fate === 'fine');
  const refused = tried.filter(({ fate }) => fate === 'refused');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (act === 'close' && typed.trim() !== `${fine.length}`) return setWrong(true);
    onDo();
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onClick={onBack}>{say('lists.bulk.back')}</Button>
          {fine.length > 0 && (
            <Button type="submit" form={`${id}form`} look={act === 'close' ? 'danger' : 'main'}>
              {say(`lists.bulk.${act}.do`, { smart_count: fine.length })}
            </Button>
          )}
        </>
      }
    >
      <form id={`${id}form`} className="body stack" noValidate onSubmit={submit}>
        <p role="status">
          <Sentence message="lists.bulk.tried" values={{ fine: fine.length, total: tried.length }} />
        </p>
        {refused.length > 0 && (
          <>
            <Note tone="warn">
              <Sentence message="lists.bulk.wouldRefuse" values={{ smart_count: refused.length }} />
            </Note>
            <FateList label={say('lists.bulk.fates.refused')} rows={refused} />
          </>
        )}
        {fine.length > 0 && (
          <>
            <details>
              <summary>{say('lists.bulk.seeFine', { smart_count: fine.length })}</summary>
              <FateList label={say('lists.bulk.fates.fine')} rows={fine} />
            </details>
            <Summary>
              <p>{sentence(fine.length)}</p>
            </Summary>
            {act === 'close' && (
              <div className="field">
                <label htmlFor={id}>{say('lists.bulk.close.confirm', { smart_count: fine.length })}</label>
                <input
                  id={id}
                  className="inp"
                  inputMode="numeric"
                  autoComplete="off"
                  value={typed}
                  onChange={(event) => {
                    setTyped(event.target.value);
                    setWrong(false);
                  }}
                  aria-invalid={isWrong || undefined}
                  aria-describedby={isWrong ? `${id}error` : undefined}
                />
                {isWrong && (
                  <p id={`${id}error`} className="err" role="alert">
                    {say('lists.bulk.close.confirmWrong', { smart_count: fine.length })}
                  </p>
                )}
              </div>
            )}
          </>
        )}
      </form>
    </Sheet>
  );
}
