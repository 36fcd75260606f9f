import { Plus, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useGetList, useNavigate } from 'react-admin';
import { shownDay } from '../../day/day';
import { useChangeParams, useDay, usePath } from '../../day/useDay';
import type { UnitListQuery } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Button } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { Failure } from '../../parts/Failure';
import { PageHeading } from '../../parts/PageHeading';
import { Pager } from '../../parts/Pager';
import { Waiting } from '../../parts/Waiting';
import { CreateUnit } from './acts/CreateUnit';
import { ExportUnits } from './ExportUnits';
import { UnitFilters } from './UnitFilters';
import { UnitTable } from './UnitTable';
import { filterOf, useListAddress } from './unit-filter';

export type ListedUnit = UnitListQuery['units']['nodes'][number];

const perPage = 50;

/** All units of the chosen day that meet the conditions in the address, fifty a page. */
export function UnitList() {
  const say = useText();
  const { day, asOf } = useDay();
  const change = useChangeParams();
  const navigate = useNavigate();
  const toPath = usePath();
  const address = useListAddress();
  const [isAdding, setAdding] = useState(false);
  const { sort, order, page, name } = address;
  const filter = filterOf(address);
  const {
    data,
    total = 0,
    pageInfo,
    error,
    isPending,
    refetch,
  } = useGetList<ListedUnit>(
    'units',
    { filter, sort: { field: sort, order }, pagination: { page, perPage }, meta: { asOf } },
    { retry: false },
  );

  return (
    <Page>
      <div className="row between wrap g4">
        <PageHeading title={say('units.list.title')} />
        <div className="row">
          <ExportUnits filter={filter} sort={{ field: sort, direction: order }} />
          <Button look="main" icon={Plus} onClick={() => setAdding(true)}>
            {say('units.list.add')}
          </Button>
        </div>
      </div>
      <UnitFilters address={address} />
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : isPending ? (
        <Waiting rows={8} />
      ) : total === 0 ? (
        <section className="card">
          <Empty icon={SearchX} title={say('units.list.none')} hint={say('units.list.noneHint')}>
            {name && <Button onClick={() => change({ name: undefined, page: undefined })}>{say('units.list.clearName')}</Button>}
          </Empty>
        </section>
      ) : (
        <section className="card">
          <UnitTable
            units={data ?? []}
            sort={sort}
            order={order}
            onSort={(field) =>
              change({ sort: field, order: field === sort && order === 'ASC' ? 'DESC' : undefined, page: undefined }, { replace: true })
            }
          />
          <Pager
            page={page}
            hasNext={pageInfo?.hasNextPage ?? false}
            onPage={(next) => change({ page: next === 1 ? undefined : String(next) })}
            range={say('units.list.range', {
              from: (page - 1) * perPage + 1,
              until: (page - 1) * perPage + (data?.length ?? 0),
              total,
              day: shownDay(day),
            })}
          />
        </section>
      )}
      {isAdding && (
        <CreateUnit parentId={undefined} onClose={() => setAdding(false)} onCreated={(id) => navigate(toPath(`/organization/${id}`))} />
      )}
    </Page>
  );
}
