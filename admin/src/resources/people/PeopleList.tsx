import { PersonSortField } from '@lechan/client';
import { Plus, Printer, SearchX, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { shownDay } from '../../day/day';
import { useChangeParams, useDay } from '../../day/useDay';
import { useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Button } from '../../parts/Button';
import { ColumnsButton } from '../../parts/ColumnsButton';
import { DropConditions } from '../../parts/DropConditions';
import { Empty } from '../../parts/Empty';
import { ExportFailed } from '../../parts/ExportFailed';
import { ExportMenu } from '../../parts/ExportMenu';
import { FilterText } from '../../parts/FilterText';
import { ListFilters } from '../../parts/ListFilters';
import { ListShown } from '../../parts/ListShown';
import { PageHeading } from '../../parts/PageHeading';
import { SavedFiltersBar } from '../../parts/SavedFiltersBar';
import { useAskedAct } from '../../providers/useAskedAct';
import { atHead, usePagedList } from '../../providers/usePagedList';
import { useMay } from '../../providers/who';
import { CreatePerson } from './CreatePerson';
import { PeopleConditions } from './PeopleConditions';
import { PeopleTable } from './PeopleTable';
import { PrintedPeople } from './PrintedPeople';
import { type ListedPerson, usePeopleColumns } from './people-columns';
import { conditions, filterOf, usePeopleAddress } from './person-filter';
import { usePeopleFiles } from './usePeopleFiles';
import { usePeopleSentence } from './usePeopleSentence';

const byName = { field: PersonSortField.Name, order: 'ASC' } as const;

/** Office-holders, ordered by given name, with the posts they hold on the chosen day. */
export function PeopleList() {
  const say = useText();
  const may = useMay();
  const { day } = useDay();
  const change = useChangeParams();
  const [isAdding, setAdding] = useState(false);
  useAskedAct(['add'], () => setAdding(true));
  const address = usePeopleAddress();
  const { name } = address;
  const filter = filterOf(address);
  const sentence = usePeopleSentence(address);
  const { all, withContact, ...shown } = usePeopleColumns();
  const list = usePagedList<ListedPerson>('people', filter, byName, { withContact });
  const files = usePeopleFiles(filter, { field: byName.field, direction: byName.order }, sentence.isKnown, withContact);
  return (
    <Page>
      <div className="row between wrap g4">
        <PageHeading title={say('people.title')} />
        <div className="row wrap">
          <ExportMenu label={say('units.list.export')} progress={files.exporting.progress} onSave={(kind) => void files.save(kind)} />
          <Button icon={Printer} busy={files.isGathering} onClick={() => void files.print()}>
            {say('lists.print.button')}
          </Button>
          {may({ permission: 'person:change', isOfPlatform: true }) && (
            <Button look="main" icon={Plus} onClick={() => setAdding(true)}>
              {say('people.add')}
            </Button>
          )}
        </div>
      </div>
      <ExportFailed exporting={files.exporting} />
      <SavedFiltersBar list="people" path="/people" whole={say('lists.people.every')} sentence={sentence.text} />
      <div className="filters">
        <FilterText
          label={say('people.name')}
          value={name ?? ''}
          onChange={(text) => change({ ...atHead, name: text }, { replace: true })}
        />
      </div>
      <ListFilters sentence={sentence}>
        <PeopleConditions address={address} />
      </ListFilters>
      <ListShown
        list={list}
        none={
          conditions.some((condition) => address[condition]) ? (
            <Empty icon={SearchX} title={say('people.none')} hint={say('units.list.noneHint')}>
              <DropConditions clauses={sentence.clauses} />
            </Empty>
          ) : (
            <Empty icon={UsersRound} title={say('people.empty')} hint={say('people.emptyHint')} />
          )
        }
        told={({ range, count, total }) =>
          range
            ? say('people.range', { ...range, total, day: shownDay(day) })
            : say('people.rangeUnknown', { count, total, day: shownDay(day) })
        }
      >
        {(rows) => (
          <>
            <div className="listbar">
              <span className="grow" />
              <ColumnsButton
                first={say('people.columns.name')}
                all={all}
                nameOf={(column) => say(`people.columns.${column}`)}
                shown={shown}
              />
            </div>
            <PeopleTable people={rows} shown={shown} />
          </>
        )}
      </ListShown>
      {list.rows && <p className="meta">{say('people.hint')}</p>}
      {files.gathered && <PrintedPeople gathered={files.gathered} sentence={sentence.text} columns={shown.columns} />}
      {isAdding && <CreatePerson onClose={() => setAdding(false)} />}
    </Page>
  );
}
