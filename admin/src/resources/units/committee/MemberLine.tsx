import { CircleDashed, Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { CheckField } from '../../../parts/form/CheckField';
import { SelectField } from '../../../parts/form/SelectField';
import { TextField } from '../../../parts/form/TextField';
import { IconButton } from '../../../parts/IconButton';
import { Tag } from '../../../parts/Tag';
import { isBlank, isSomebody, type Line, type Position } from './committee-values';
import { MemberField } from './MemberField';
import { namesIn } from './pasted-list';

const names = ['familyName', 'middleName', 'givenName'] as const;

/** A position that nobody would hold, or a row added: who takes it, found by name or put on record with it. */
export function MemberLine({
  line,
  positions,
  refused,
  isFocused,
  onRemove,
}: {
  line: Line & { kind: 'vacant' | 'added' };
  positions: readonly Position[];
  refused: ReadonlyMap<string, string>;
  isFocused: boolean;
  onRemove: () => void;
}) {
  const say = useText();
  const labelOf = useLabel();
  const { setValue } = useFormContext();
  const row = useRef<HTMLTableRowElement>(null);
  const { number, source, member, kind } = line;
  const position = positions.find(({ code }) => code === member.position);
  const isEmpty = isBlank(member);
  const focusFirst = () => row.current?.querySelector<HTMLElement>('select, input')?.focus();
  useEffect(() => {
    if (isFocused) row.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [isFocused]);

  function become(isNew: boolean, fullName?: string) {
    setValue(source, { ...member, isNew, person: null, newPerson: namesIn(fullName ?? ''), sought: null, finding: isNew ? 'new' : null });
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('td:nth-child(3) input')?.focus());
  }

  return (
    <tr ref={row} className={kind === 'vacant' && isEmpty ? 'vac' : undefined}>
      <td className="no">{number}</td>
      <td>
        {kind === 'vacant' ? (
          <span className="held name">{position && labelOf(position.label)}</span>
        ) : (
          <SelectField
            source={`${source}.position`}
            label={say('committee.positionOn', { number })}
            required
            options={positions.map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
            refusal={refused.get(`${source}.position`)}
          />
        )}
      </td>
      <td>
        {member.isNew ? (
          <div className="newname">
            {names.map((name) => (
              <TextField
                key={name}
                source={`${source}.newPerson.${name}`}
                label={say(`committee.names.${name}`, { number })}
                required={name !== 'middleName'}
                placeholder={say(`people.fields.${name}`)}
                refusal={refused.get(`${source}.newPerson.${name}`)}
              />
            ))}
            <Button look="quiet" small onClick={() => become(false)}>
              {say('committee.findInstead')}
            </Button>
          </div>
        ) : (
          <MemberField
            source={`${source}.person`}
            label={say('committee.personOn', { number })}
            sought={member.sought}
            refusal={refused.get(`${source}.person`)}
            onNew={(fullName) => become(true, fullName)}
          />
        )}
        {member.finding && !(member.finding !== 'position' && member.finding !== 'new' && member.person) && (
          <p className="meta">{say(`committee.findings.${member.finding}`, { text: member.sought ?? '' })}</p>
        )}
        {!isEmpty && (
          <div className="checks">
            <CheckField source={`${source}.isActing`} label={say('acts.appoint.acting')} />
            <CheckField source={`${source}.isConcurrent`} label={say('acts.appoint.concurrent')} />
          </div>
        )}
      </td>
      <td>
        {isEmpty && kind === 'vacant' && (
          <Tag tone="warn" icon={CircleDashed}>
            {say('units.officers.vacant')}
          </Tag>
        )}
        {isSomebody(member) && (
          <Tag tone="pri" icon={Plus}>
            {say('committee.fresh')}
          </Tag>
        )}
      </td>
      <td className="num">
        {kind === 'added' ? (
          <IconButton icon={X} label={say('committee.removeRow', { number })} onClick={onRemove} />
        ) : (
          !isEmpty && (
            <IconButton
              icon={X}
              label={say('committee.emptyRow', { number })}
              onClick={() => {
                become(false);
                focusFirst();
              }}
            />
          )
        )}
      </td>
    </tr>
  );
}
