import { PersonSortField } from '@lechan/client';
import { Plus, SearchX, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { shownDay } from '../../day/day';
import { useChangeParams, useDay, useParam } from '../../day/useDay';
import type { PeopleListQuery } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Button } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { Failure } from '../../parts/Failure';
import { FilterText } from '../../parts/FilterText';
import { Name } from '../../parts/Name';
import { Note } from '../../parts/Note';
import { PageHeading } from '../../parts/PageHeading';
import { Pager } from '../../parts/Pager';
import { To } from '../../parts/To';
import { Waiting } from '../../parts/Waiting';
import { useAskedAct } from '../../providers/useAskedAct';
import { atHead, usePagedList } from '../../providers/usePagedList';
import { CreatePerson } from './CreatePerson';

const byName = { field: PersonSortField.Name, order: 'ASC' } as const;

type ListedPerson = PeopleListQuery['persons']['nodes'][number];

/** Office-holders, ordered by given name, with the posts they hold on the chosen day. */
export function PeopleList() {
  const say = useText();
  const { day } = useDay();
  const change = useChangeParams();
  const [isAdding, setAdding] = useState(false);
  useAskedAct(['add'], () => setAdding(true));
  const name = useParam('name');
  const filter = name ? { name: { contains: name } } : {};
  const { rows, total, range, error, refetch, isRestarted, previous, next } = usePagedList<ListedPerson>('people', filter, byName);
  return (
    <Page>
      <div className="row between wrap g4">
        <PageHeading title={say('people.title')} />
        <Button look="main" icon={Plus} onClick={() => setAdding(true)}>
          {say('people.add')}
        </Button>
      </div>
      <div className="filters">
        <FilterText
          label={say('people.name')}
          value={name ?? ''}
          onChange={(text) => change({ ...atHead, name: text }, { replace: true })}
        />
      </div>
      {isRestarted && <Note tone="info">{say('units.list.restarted')}</Note>}
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !rows ? (
        <Waiting rows={8} />
      ) : total === 0 ? (
        <section className="card">
          {name ? (
            <Empty icon={SearchX} title={say('people.none', { text: name })}>
              <Button onClick={() => change({ name: undefined })}>{say('units.list.clearName')}</Button>
            </Empty>
          ) : (
            <Empty icon={UsersRound} title={say('people.empty')} hint={say('people.emptyHint')} />
          )}
        </section>
      ) : (
        <section className="card">
          <PeopleTable people={rows} />
          <Pager
            previous={previous}
            next={next}
            range={
              range
                ? say('people.range', { ...range, total, day: shownDay(day) })
                : say('people.rangeUnknown', { count: rows.length, total, day: shownDay(day) })
            }
          />
        </section>
      )}
      {rows && <p className="meta">{say('people.hint')}</p>}
      {isAdding && <CreatePerson onClose={() => setAdding(false)} />}
    </Page>
  );
}

function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  const say = useText();
  const labelOf = useLabel();
  return (
    <table className="tbl cards head-sunken">
      <thead>
        <tr>
          <th scope="col">{say('people.columns.name')}</th>
          <th scope="col">{say('people.columns.posts')}</th>
          <th scope="col">{say('people.columns.phone')}</th>
          <th scope="col">{say('people.columns.email')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, fullName, workPhone, workEmail, appointments }) => (
          <tr key={id}>
            <td>
              <To path={`/people/${id}`} className="name">
                <Name>{fullName}</Name>
              </To>
            </td>
            <td>
              {appointments.nodes.length === 0 && <span className="muted">{say('people.noPost')}</span>}
              {appointments.nodes.map(({ id: post, position, unit }) => (
                <span key={post} className="block">
                  {labelOf(position.label)}, <Name>{unit.name}</Name>
                </span>
              ))}
            </td>
            <td className="nowrap" data-l={workPhone ? say('people.columns.phone') : undefined}>
              {workPhone}
            </td>
            <td data-l={workEmail ? say('people.columns.email') : undefined}>{workEmail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
