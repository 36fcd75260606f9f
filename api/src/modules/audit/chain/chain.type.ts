import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';
import { InstantScalar } from '../../../shared/scalars.js';
import { Event } from '../event/event.type.js';
import type { BreakReason } from './chain-steps.js';

/** Why a chain of events is not whole. */
export const ChainBreakReason = {
  CHANGED: 'CHANGED',
  EVENT_MISSING: 'EVENT_MISSING',
  ROWS_MISSING: 'ROWS_MISSING',
  ERASED: 'ERASED',
  NOT_SEALED: 'NOT_SEALED',
  CUT_OFF: 'CUT_OFF',
  REPLACED: 'REPLACED',
  BEGINNING_REMOVED: 'BEGINNING_REMOVED',
} as const satisfies Record<BreakReason, BreakReason>;
registerEnumType(ChainBreakReason, {
  name: 'ChainBreakReason',
  description: 'Why the chain of events is not whole.',
  valuesConfig: {
    CHANGED: { description: 'What is recorded there is not what was sealed.' },
    EVENT_MISSING: { description: 'The event of a seal is gone.' },
    ROWS_MISSING: { description: 'One row or more are gone with their seals.' },
    ERASED: { description: 'The content of an event is gone and nobody was anonymised.' },
    NOT_SEALED: { description: 'An event was put in past the chain.' },
    CUT_OFF: { description: 'The chain is shorter than it was when it was last verified.' },
    REPLACED: { description: 'Another seal stands where one stood when it was last verified.' },
    BEGINNING_REMOVED: { description: 'The beginning was removed, and not by the retention.' },
  },
});

/** One verification of the chain. */
@ObjectType({ description: 'One verification of the chain: done, or under way.' })
export class ChainCheck {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => InstantScalar, { description: 'When it was begun.' })
  begunAt: string;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was done; null: it is under way.' })
  endedAt: string | null;
  @Field(() => Float, { description: 'How many rows were found to stand.' })
  checked: number;
  @Field(() => Float, { description: 'Up to which place of the chain they stand.' })
  position: number;
  @Field(() => String, {
    description: 'The seal there: noted elsewhere, it proves later that nothing was cut off. Empty for a chain without events.',
  })
  seal: string;
  @Field(() => ChainBreakReason, { nullable: true, description: 'Why the chain is not whole; null: it is, as far as it was looked at.' })
  brokenReason: keyof typeof ChainBreakReason | null;
  @Field(() => Float, { nullable: true, description: 'The first place that does not stand; null where the event has none.' })
  brokenAt: number | null;
  @Field(() => Event, { nullable: true, description: 'The event there, where there is one.' })
  brokenEvent: Event | null;
  @Field(() => String, { nullable: true, description: 'The seal that is recorded there.' })
  recordedSeal: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The seal that should stand there by what is recorded, or by what was noted earlier.',
  })
  computedSeal: string | null;
}

/** The chain of all events. */
@ObjectType({ description: 'The chain of all events: each is sealed together with all before it.' })
export class EventChain {
  @Field(() => Float, { description: 'How many events it holds; those removed as too old are not counted.' })
  rows: number;
  @Field(() => InstantScalar, { nullable: true, description: 'When the first of them was done; null: there is none.' })
  beganAt: string | null;
  @Field(() => Float, { description: 'Place of the last.' })
  position: number;
  @Field(() => String, { nullable: true, description: 'The last seal.' })
  seal: string | null;
  @Field(() => ChainCheck, { nullable: true, description: 'The last verification that was done.' })
  lastCheck: ChainCheck | null;
  @Field(() => ChainCheck, { nullable: true, description: 'The verification that is under way.' })
  checkUnderWay: ChainCheck | null;
}

/** What is to be verified. */
@InputType({ description: 'The whole chain is verified; nothing need be said of it.' })
export class VerifyEventChainInput extends CommandInput {}
