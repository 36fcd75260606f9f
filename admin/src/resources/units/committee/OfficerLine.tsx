import { shownDay } from '../../../day/day';
import { useLabel, useText } from '../../../i18n/useText';
import { CheckField } from '../../../parts/form/CheckField';
import { SelectField } from '../../../parts/form/SelectField';
import { Name } from '../../../parts/Name';
import type { Line, Position } from './committee-values';

const courses = ['stay', 'change', 'leave'] as const;

/** Somebody in office: goes on, takes another position, or leaves. */
export function OfficerLine({
  line: { number, source, post, officer },
  positions,
  refused,
}: {
  line: Line & { kind: 'officer' };
  positions: readonly Position[];
  refused: ReadonlyMap<string, string>;
}) {
  const say = useText();
  const labelOf = useLabel();
  const person = post.person.fullName;
  const present = labelOf(post.position.label);
  const isChanging = officer.course === 'change';
  return (
    <tr className={officer.course === 'leave' ? 'leaving' : undefined}>
      <td className="no">{number}</td>
      <td>
        {isChanging ? (
          <SelectField
            source={`${source}.position`}
            label={say('committee.positionOf', { name: person })}
            required
            options={positions.map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
            refusal={refused.get(`${source}.position`)}
          />
        ) : (
          <span className="held">{present}</span>
        )}
      </td>
      <td>
        <span className="held name">
          <Name>{person}</Name>
        </span>
        <span className="meta block">
          {isChanging
            ? say('committee.nowIs', { position: present })
            : post.term
              ? say('committee.sinceInTerm', { day: shownDay(post.validFrom), term: post.term.name })
              : say('committee.since', { day: shownDay(post.validFrom) })}
        </span>
        {isChanging && (
          <div className="checks">
            <CheckField source={`${source}.isActing`} label={say('acts.appoint.acting')} />
            <CheckField source={`${source}.isConcurrent`} label={say('acts.appoint.concurrent')} />
          </div>
        )}
      </td>
      <td>
        <SelectField
          source={`${source}.course`}
          label={say('committee.courseOf', { name: person })}
          required
          empty={false}
          options={courses.map((course) => ({ value: course, label: say(`committee.courses.${course}`) }))}
          refusal={refused.get(`${source}.course`)}
        />
      </td>
      <td />
    </tr>
  );
}
