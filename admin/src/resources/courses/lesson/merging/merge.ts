import { type Block, blocksOf } from '../../difference/blocks';
import type { LessonContent } from '../saving/content';
import { chosenBlocks, type Hunk, hunksOf, type Side } from './hunks';
import { mergedBody } from './merged-body';

/** A field besides the text that the two versions have differently. */
export interface FieldChoice {
  readonly field: 'title' | 'summary' | 'minutes';
  readonly by: 'mine' | 'theirs' | 'both';
  readonly mine: LessonContent['minutes'];
  readonly theirs: LessonContent['minutes'];
}

/** All in which what was written here differs from what somebody else saved meanwhile. */
export interface Compared {
  readonly fields: readonly FieldChoice[];
  readonly hunks: readonly Hunk[];
}

/** What was chosen: by field, and by stretch of the text. */
export type Chosen = ReadonlyMap<FieldChoice | Hunk, Side>;

/** Compares both versions with the one that they were made from. */
export function compare(base: LessonContent, mine: LessonContent, theirs: LessonContent): Compared {
  const fields = (['title', 'summary', 'minutes'] as const).flatMap((field): FieldChoice[] => {
    const [was, here, there] = [base[field] ?? '', mine[field] ?? '', theirs[field] ?? ''];
    if (here === there) return [];
    return [{ field, by: there === was ? 'mine' : here === was ? 'theirs' : 'both', mine: mine[field], theirs: theirs[field] }];
  });
  return { fields, hunks: hunksOf(blocksOf(base.body), blocksOf(mine.body), blocksOf(theirs.body)) };
}

/** The side that holds of a choice: the one chosen, or the one that alone was written; none where only a person can tell. */
export function sideOf(chosen: Chosen, choice: FieldChoice | Hunk): Side | undefined {
  if ('kind' in choice && choice.kind === 'same') return undefined;
  return chosen.get(choice) ?? ('by' in choice && choice.by !== 'both' ? choice.by : undefined);
}

/** How many choices are still to be made. */
export function openChoices({ fields, hunks }: Compared, chosen: Chosen): number {
  return [...fields, ...hunks].filter((choice) => !('kind' in choice && choice.kind === 'same') && !sideOf(chosen, choice)).length;
}

/** What comes of choosing. Errors: Error while a choice is open. */
export function merged({ fields, hunks }: Compared, chosen: Chosen, mine: LessonContent, theirs: LessonContent): LessonContent {
  const body: Block = mergedBody(chosenBlocks(hunks, chosen as ReadonlyMap<Hunk, Side>), blocksOf(theirs.body), blocksOf(mine.body));
  const taken = fields.map((choice) => {
    const side = sideOf(chosen, choice);
    const both = choice.by === 'theirs' ? [choice.mine, choice.theirs] : [choice.theirs, choice.mine];
    return [choice.field, side === 'both' ? both.join(' ') : choice[side ?? 'mine']];
  });
  return { ...mine, ...Object.fromEntries(taken), body };
}
