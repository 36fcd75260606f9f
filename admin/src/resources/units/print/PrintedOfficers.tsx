import { shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { useLabel, useText } from '../../../i18n/useText';
import { Card } from '../../../parts/Card';
import { Name } from '../../../parts/Name';
import type { Held } from '../history/entries';
import type { ShownUnit } from '../shown-unit';

/** Who holds which position of a unit on the chosen day, everybody, and what is vacant: on paper. */
export function PrintedOfficers({ unit, posts }: { unit: ShownUnit; posts: readonly Held[] }) {
  const say = useText();
  const labelOf = useLabel();
  const { day } = useDay();
  const held = posts.filter(({ validFrom, validUntil }) => validFrom <= day && (!validUntil || day < validUntil));
  const rows = [
    ...held.map((post) => ({ rank: post.position.rank, key: post.id, position: post.position, post })),
    ...unit.vacancies.map((position) => ({ rank: position.rank, key: position.code, position, post: undefined })),
  ].sort((one, other) => one.rank - other.rank);
  return (
    <Card flush title={say('units.officers.title')}>
      {rows.length === 0 ? (
        <p>{say('units.officers.none')}</p>
      ) : (
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{say('units.officers.position')}</th>
              <th scope="col">{say('units.officers.holder')}</th>
              <th scope="col">{say('units.officers.from')}</th>
              <th scope="col">{say('units.officers.term')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, position, post }) => (
              <tr key={key}>
                <td className="name">{labelOf(position.label)}</td>
                <td>{post ? <Name>{[post.person.fullName, ...marksOf(post, say)].join(', ')}</Name> : say('units.officers.vacant')}</td>
                <td className="nowrap">{post && shownDay(post.validFrom)}</td>
                <td className="nowrap">{post?.term?.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function marksOf({ isActing, isConcurrent }: Held, say: ReturnType<typeof useText>): string[] {
  return [isActing ? say('units.officers.acting') : '', isConcurrent ? say('units.officers.concurrent') : ''].filter(Boolean);
}
