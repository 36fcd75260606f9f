import type { TypedDocument } from '@lechan/client';
import type { ComponentType } from 'react';
import type { Day } from '../../day/day';
import type { MessageKey } from '../../i18n/messages';
import type { Need } from '../../providers/who';

/** What a card's parts are given. */
export interface HomeCardProps<Result> {
  readonly answer: Result;
}

/** A card of the home page: what it asks the API, and how it shows the answer. The page waits, fails and asks again for it. */
export interface HomeCardOf<Result, Variables> {
  readonly name: string;
  readonly title: MessageKey;
  /** Among what needs attention, or beside it. */
  readonly place: 'attention' | 'beside';
  /** Lowest first within its place. The organisation's own cards have tens. */
  readonly order: number;
  /** Without which there is nothing to show. */
  readonly needs?: Need;
  /** Without which one can but look at it: what one can do something about comes first. */
  readonly acts?: Need;
  readonly document: TypedDocument<Result, Variables>;
  readonly variables: (day: { readonly asOf: Day | undefined }) => Variables;
  /** Stands beside the title: a way to the whole list, a choice. */
  readonly Action?: ComponentType<HomeCardProps<Result>>;
  readonly Content: ComponentType<HomeCardProps<Result>>;
}

/** A card of whatever document. */
export type HomeCard = HomeCardOf<unknown, unknown>;

/** Declares a card: what is shown is typed by what is asked. */
export function homeCard<Result, Variables>(card: HomeCardOf<Result, Variables>): HomeCard {
  // the page hands each card's answer to that card alone
  return card as unknown as HomeCard;
}
