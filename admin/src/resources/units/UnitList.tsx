import { Download, Plus, RotateCw, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { shownDay } from '../../day/day';
import { useChangeParams, useDay, usePath } from '../../day/useDay';
import type { UnitListQuery } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Button } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { Failure } from '../../parts/Failure';
import { Note } from '../../parts/Note';
import { PageHeading } from '../../parts/PageHeading';
import { Pager } from '../../parts/Pager';
import { Waiting } from '../../parts/Waiting';
import { atHead, usePagedList } from '../../providers/usePagedList';
import { CreateUnit } from './acts/CreateUnit';
import { UnitFilters } from './UnitFilters';
import { UnitTable } from './UnitTable';
import { filterOf, useListAddress } from './unit-filter';
import { useUnitsExport } from './useUnitsExport';

export type ListedUnit = UnitListQuery['units']['nodes'][number];

/** All units of the chosen day that meet the conditions in the address, fifty a page. */
export function UnitList() {
  const say = useText();
  const { day } = useDay();
  const change = useChangeParams();
  const navigate = useNavigate();
  const toPath = usePath();
  const address = useListAddress();
  const [isAdding, setAdding] = useState(false);
  const { sort, order, name } = address;
  const filter = filterOf(address);
  const { rows, total, range, error, refetch, isRestarted, previous, next } = usePagedList<ListedUnit>('units', filter, {
    field: sort,
    order,
  });
  const { save, progress, failure } = useUnitsExport(filter, { field: sort, direction: order });

  return (
    <Page>
      <div className="row between wrap g4">
        <PageHeading title={say('units.list.title')} />
        <div className="row">
          <Button icon={Download} busy={progress !== undefined} onClick={() => void save()}>
            {progress ? say('units.list.exporting', { ...progress }) : say('units.list.export')}
          </Button>
          <Button look="main" icon={Plus} onClick={() => setAdding(true)}>
            {say('units.list.add')}
          </Button>
        </div>
      </div>
      {failure && (
        <Note
          tone="danger"
          action={
            <Button small icon={RotateCw} onClick={() => void save()}>
              {say('shell.state.retry')}
            </Button>
          }
        >
          <Sentence
            message={failure.total ? 'units.list.exportCut' : 'units.list.exportFailed'}
            values={{ done: failure.done, total: failure.total }}
          />
        </Note>
      )}
      <UnitFilters address={address} />
      {isRestarted && <Note tone="info">{say('units.list.restarted')}</Note>}
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !rows ? (
        <Waiting rows={8} />
      ) : total === 0 ? (
        <section className="card">
          <Empty icon={SearchX} title={say('units.list.none')} hint={say('units.list.noneHint')}>
            {name && <Button onClick={() => change({ ...atHead, name: undefined })}>{say('units.list.clearName')}</Button>}
          </Empty>
        </section>
      ) : (
        <section className="card">
          <UnitTable
            units={rows}
            sort={sort}
            order={order}
            onSort={(field) =>
              change({ ...atHead, sort: field, order: field === sort && order === 'ASC' ? 'DESC' : undefined }, { replace: true })
            }
          />
          <Pager
            previous={previous}
            next={next}
            range={
              range
                ? say('units.list.range', { ...range, total, day: shownDay(day) })
                : say('units.list.rangeUnknown', { count: rows.length, total, day: shownDay(day) })
            }
          />
        </section>
      )}
      {isAdding && (
        <CreateUnit parentId={undefined} onClose={() => setAdding(false)} onCreated={(id) => navigate(toPath(`/organization/${id}`))} />
      )}
    </Page>
  );
}
