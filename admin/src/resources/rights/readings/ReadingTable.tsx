import { useState } from 'react';
import { shownInstant } from '../../../day/day';
import type { ReadingFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Avatar } from '../../../parts/Avatar';
import { Name } from '../../../parts/Name';
import { Table } from '../../../parts/Table';
import { To } from '../../../parts/To';
import { PersonsRead } from './PersonsRead';

const columns = ['at', 'who', 'whose', 'fields', 'purpose'] as const;

/** Readings, a row each: when, who, whose, what and what for. */
export function ReadingTable({ readings }: { readings: readonly ReadingFragment[] }) {
  const say = useText();
  const [opened, setOpened] = useState<ReadingFragment>();
  return (
    <>
      <Table heads={columns.map((column) => say(`trail.readings.columns.${column}`))} acts={undefined} look="head-sunken">
        <tbody>
          {readings.map((reading) => (
            <ReadingRow key={reading.id} reading={reading} onOpen={() => setOpened(reading)} />
          ))}
        </tbody>
      </Table>
      {opened && <PersonsRead reading={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function ReadingRow({ reading, onOpen }: { reading: ReadingFragment; onOpen: () => void }) {
  const say = useText();
  const { readAt, accountId, accountName, tokenId, address, fields, personCount, purpose, persons } = reading;
  const who = accountName ?? say('trail.readings.nobody');
  const [first] = persons.nodes;
  return (
    <tr>
      <td className="nowrap" data-l={say('trail.readings.columns.at')}>
        {say('trail.readings.at', shownInstant(readAt))}
      </td>
      <td>
        <span className="row g3">
          <Avatar name={who} />
          <span className="who">
            {accountId ? (
              <To path="/rights/readings" params={{ account: accountId }} className="name">
                <Name>{who}</Name>
              </To>
            ) : (
              <span className="name">{who}</span>
            )}
            <span className="meta block anywhere">
              {[tokenId && say('trail.readings.token'), address && say('trail.from', { address })].filter(Boolean).join(' · ')}
            </span>
          </span>
        </span>
      </td>
      <td data-l={say('trail.readings.columns.whose')}>
        {personCount > 1 ? (
          <button type="button" className="linkbtn" aria-haspopup="dialog" onClick={onOpen}>
            {say('trail.readings.people', { smart_count: personCount })}
          </button>
        ) : first ? (
          <To path={`/people/${first.id}`}>
            <Name>{first.fullName}</Name>
          </To>
        ) : (
          <span className="muted">{say('trail.readings.gone')}</span>
        )}
      </td>
      <td data-l={say('trail.readings.columns.fields')}>{fields.map((field) => say(`trail.readings.fields.${field}`)).join(', ')}</td>
      <td className="anywhere" data-l={say('trail.readings.columns.purpose')}>
        {purpose ?? <span className="muted">{say('trail.readings.noPurpose')}</span>}
      </td>
    </tr>
  );
}
