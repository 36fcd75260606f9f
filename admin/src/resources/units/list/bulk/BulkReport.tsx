import { useState } from 'react';
import { useDay } from '../../../../day/useDay';
import { Sentence } from '../../../../i18n/Sentence';
import { useText } from '../../../../i18n/useText';
import { Button } from '../../../../parts/Button';
import { ExportMenu } from '../../../../parts/ExportMenu';
import { SaveFailure } from '../../../../parts/form/SaveFailure';
import { Note } from '../../../../parts/Note';
import { Sheet } from '../../../../parts/Sheet';
import type { FileKind } from '../../../../providers/export-file';
import type { Tried } from '../../../../providers/useBulk';
import { useExport } from '../../../../providers/useExport';
import type { ListedUnit } from '../unit-columns';
import { FateList } from './FateList';

/** What was done and what was not, each with its reason; what was not done can be tried again, and all of it kept as a file. */
export function BulkReport({
  title,
  act,
  found,
  isTrying,
  onAgain,
  onClose,
}: {
  title: string;
  act: 'move' | 'close';
  found: readonly Tried<ListedUnit>[];
  isTrying: boolean;
  onAgain: (units: readonly ListedUnit[]) => Promise<unknown>;
  onClose: () => void;
}) {
  const say = useText();
  const { today } = useDay();
  const { save, progress } = useExport();
  const [failure, setFailure] = useState<unknown>();
  const done = found.filter(({ fate }) => fate === 'done');
  const rest = found.filter(({ fate }) => fate !== 'done');

  async function again() {
    setFailure(undefined);
    try {
      await onAgain(rest.map(({ item }) => item));
    } catch (error) {
      setFailure(error);
    }
  }
  const keep = (kind: FileKind) =>
    save(kind, {
      read: async () => ({ nodes: [...rest, ...done], totalCount: found.length, pageInfo: { hasNextPage: false } }),
      columns: [
        { header: say('units.list.columns.code'), holds: 'code', width: 16 },
        { header: say('units.list.columns.name'), width: 48 },
        { header: say('lists.bulk.result'), width: 20 },
        { header: say('lists.bulk.why'), width: 80 },
      ],
      row: ({ item, fate, why }) => [item.code, item.name, say(`lists.bulk.fates.${fate}`), why ?? ''],
      title: say('lists.bulk.report'),
      file: say('lists.bulk.file', { day: today }),
    });
  return (
    <Sheet
      open
      onClose={onClose}
      title={title}
      subtitle={say('lists.bulk.report')}
      footer={
        <>
          <ExportMenu label={say('lists.bulk.export')} progress={progress} onSave={(kind) => void keep(kind)} />
          {rest.length > 0 && (
            <Button busy={isTrying} onClick={() => void again()}>
              {say('lists.bulk.again', { smart_count: rest.length })}
            </Button>
          )}
          <Button look="main" onClick={onClose}>
            {say('shell.state.close')}
          </Button>
        </>
      }
    >
      <div className="body stack">
        {failure !== undefined && <SaveFailure error={failure} />}
        <div role="status">
          <Note tone={rest.length ? 'warn' : 'ok'}>
            <Sentence message={`lists.bulk.${act}.done`} values={{ smart_count: done.length }} />{' '}
            {rest.length > 0 && <Sentence message="lists.bulk.notDone" values={{ smart_count: rest.length }} />}
          </Note>
        </div>
        {rest.length > 0 && <FateList label={say('lists.bulk.rest')} rows={rest} />}
        {done.length > 0 && (
          <details open={rest.length === 0}>
            <summary>{say('lists.bulk.seeDone', { smart_count: done.length })}</summary>
            <FateList label={say('lists.bulk.fates.done')} rows={done} />
          </details>
        )}
      </div>
    </Sheet>
  );
}
