import { CourseSortField } from '@lechan/client';
import { useChangeParams } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { atHead } from '../../../providers/usePagedList';

const orders = [
  { name: 'saved', sort: CourseSortField.SavedAt, order: 'DESC', isOfWriters: true },
  { name: 'published', sort: CourseSortField.PublishedAt, order: 'DESC', isOfWriters: false },
  { name: 'title', sort: CourseSortField.Title, order: 'ASC', isOfWriters: false },
] as const;

/** In which order the list stands, in words. */
export function CourseSorting({ sort, order, isDraft }: { sort: CourseSortField; order: 'ASC' | 'DESC'; isDraft: boolean }) {
  const say = useText();
  const change = useChangeParams();
  const offered = orders.filter(({ isOfWriters }) => isDraft || !isOfWriters);
  const current = offered.find((one) => one.sort === sort && one.order === order) ?? offered[0];
  return (
    <select
      className="inp sel sorting"
      aria-label={say('lists.sort.label')}
      value={current?.name}
      onChange={({ target }) => {
        const chosen = offered.find(({ name }) => name === target.value);
        change({ ...atHead, sort: chosen?.sort, order: chosen?.order }, { replace: true });
      }}
    >
      {offered.map(({ name }) => (
        <option key={name} value={name}>
          {say(`courses.orders.${name}`)}
        </option>
      ))}
    </select>
  );
}
