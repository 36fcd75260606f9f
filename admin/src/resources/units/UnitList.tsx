import type { UnitSortField } from '@lechan/client';
import { Plus, Printer, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { shownDay } from '../../day/day';
import { useChangeParams, useDay, usePath } from '../../day/useDay';
import { useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Button } from '../../parts/Button';
import { DropConditions } from '../../parts/DropConditions';
import { Empty } from '../../parts/Empty';
import { ExportFailed } from '../../parts/ExportFailed';
import { ExportMenu } from '../../parts/ExportMenu';
import { ListFilters } from '../../parts/ListFilters';
import { ListShown } from '../../parts/ListShown';
import { PageHeading } from '../../parts/PageHeading';
import { SavedFiltersBar } from '../../parts/SavedFiltersBar';
import { useChoosing } from '../../providers/useChoosing';
import { atHead, usePagedList } from '../../providers/usePagedList';
import { useMay } from '../../providers/who';
import { CreateUnit } from './dialogs';
import { ChosenUnits } from './list/ChosenUnits';
import { PrintedUnits } from './list/PrintedUnits';
import { UnitConditions } from './list/UnitConditions';
import { UnitSorting } from './list/UnitSorting';
import { UnitTable } from './list/UnitTable';
import { type ListedUnit, useUnitColumns } from './list/unit-columns';
import { useUnitFiles } from './list/useUnitFiles';
import { useUnitSentence } from './list/useUnitSentence';
import { filterOf, useListAddress } from './unit-filter';

/** All units of the chosen day that meet the conditions in the address, fifty a page. */
export function UnitList() {
  const say = useText();
  const may = useMay();
  const { day } = useDay();
  const change = useChangeParams();
  const navigate = useNavigate();
  const toPath = usePath();
  const address = useListAddress();
  const [isAdding, setAdding] = useState(false);
  const { sort, order } = address;
  const filter = filterOf(address);
  const sentence = useUnitSentence(address);
  const shown = useUnitColumns();
  const withOfficers = shown.columns.includes('officers');
  const list = usePagedList<ListedUnit>('units', filter, { field: sort, order }, withOfficers ? { withOfficers } : undefined);
  const sortBy = (field: UnitSortField, direction: 'ASC' | 'DESC') =>
    change({ ...atHead, sort: field, order: direction === 'DESC' ? direction : undefined }, { replace: true });
  const choosing = useChoosing(`${day} ${JSON.stringify(filter)}`, list.rows ?? []);
  const files = useUnitFiles({ field: sort, direction: order }, shown.columns, sentence);

  return (
    <Page>
      <div className="row between wrap g4">
        <PageHeading title={say('units.list.title')} />
        <div className="row wrap">
          <ExportMenu
            label={say('units.list.export')}
            progress={files.exporting.progress}
            onSave={(kind) => void files.save(kind, filter)}
          />
          <Button icon={Printer} busy={files.isGathering} onClick={() => void files.print(filter)}>
            {say('lists.print.button')}
          </Button>
          {may({ permission: 'unit:create' }) && (
            <Button look="main" icon={Plus} onClick={() => setAdding(true)}>
              {say('units.list.add')}
            </Button>
          )}
        </div>
      </div>
      <ExportFailed exporting={files.exporting} />
      <SavedFiltersBar list="units" path="/units" whole={say('lists.saved.whole')} sentence={sentence.text} />
      <ListFilters sentence={sentence}>
        <UnitConditions address={address} />
      </ListFilters>
      <ListShown
        list={list}
        none={
          <Empty icon={SearchX} title={say('units.list.none')} hint={say('units.list.noneHint')}>
            <DropConditions clauses={sentence.clauses} />
          </Empty>
        }
        told={({ range, count, total }) =>
          range
            ? say('units.list.range', { ...range, total, day: shownDay(day) })
            : say('units.list.rangeUnknown', { count, total, day: shownDay(day) })
        }
      >
        {(rows) => (
          <>
            <ChosenUnits
              rows={rows}
              total={list.total}
              filter={filter}
              choosing={choosing}
              shown={shown}
              files={files}
              sorting={<UnitSorting sort={sort} order={order} onSort={sortBy} />}
            />
            <UnitTable
              units={rows}
              shown={shown}
              choosing={choosing}
              sort={sort}
              order={order}
              onSort={(field) => sortBy(field, field === sort && order === 'ASC' ? 'DESC' : 'ASC')}
            />
          </>
        )}
      </ListShown>
      {files.printed && <PrintedUnits {...files.printed} columns={shown.columns} />}
      {isAdding && (
        <CreateUnit parentId={undefined} onClose={() => setAdding(false)} onCreated={(id) => navigate(toPath(`/organization/${id}`))} />
      )}
    </Page>
  );
}
