import { useDeferredValue } from 'react';
import { type PersonOptionFragment, PersonOptionsDocument } from '../../generated/operations';
import { useLabel } from '../../i18n/useText';
import { useAnswer } from '../../providers/useAnswer';
import { sought } from '../typed';

/** Persons on record whose name holds what is typed, without marks; the first of all while nothing is. */
export function usePersonOptions(typed: string): { persons: readonly PersonOptionFragment[]; isPending: boolean } {
  const asked = useDeferredValue(sought(typed).trim());
  const { answer, isPending } = useAnswer(
    PersonOptionsDocument,
    { filter: asked ? { name: { contains: asked } } : {} },
    { keepFormer: true },
  );
  return { persons: answer?.persons.nodes ?? [], isPending };
}

/** The posts that somebody holds, in words: they tell namesakes apart. */
export function usePostsOf(): (person: PersonOptionFragment) => string {
  const labelOf = useLabel();
  return ({ appointments }) => appointments.nodes.map(({ position, unit }) => `${labelOf(position.label)} ${unit.name}`).join('; ');
}

/** Somebody as one of those to choose from. */
export function PersonOption({ person }: { person: PersonOptionFragment }) {
  const posts = usePostsOf();
  return (
    <span className="grow" lang="vi">
      {person.fullName}
      <span className="meta block">{posts(person)}</span>
    </span>
  );
}
