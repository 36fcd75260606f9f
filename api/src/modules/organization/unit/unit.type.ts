import { Args, ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answeredBySource } from '../../../shared/graphql/answered-by-source.js';
import {
  BooleanOperators,
  CodeOperators,
  connectionOf,
  DateOperators,
  IdOperators,
  Node,
  PageArgs,
  SortDirection,
  StringOperators,
} from '../../../shared/graphql/connection.js';
import { LooksUp, Wide } from '../../../shared/graphql/wide.js';
import { DayScalar } from '../../../shared/scalars.js';
import { AppointmentConnection, AppointmentsArgs } from '../appointment/appointment.type.js';
import { Coverage } from '../coverage/coverage.type.js';
import { Identifier } from '../identifier/identifier.type.js';
import { Position } from '../position/position.type.js';
import { Tree, UnitKind } from '../unit-kind/unit-kind.type.js';
import { UnitVersion } from './unit-version.type.js';

export enum UnitSortField {
  NAME = 'NAME',
  CODE = 'CODE',
  KIND = 'KIND',
  OPENED_ON = 'OPENED_ON',
}
registerEnumType(UnitSortField, {
  name: 'UnitSortField',
  description: 'What units can be ordered by.',
  valuesConfig: {
    NAME: { description: 'Name, in Vietnamese alphabetical order with natural numbers.' },
    CODE: { description: 'Code.' },
    KIND: { description: 'The place of their kind, see UnitKind.rank.' },
    OPENED_ON: { description: 'The day on which they opened.' },
  },
});

/** Conditions on a tree. */
@InputType({ description: 'Conditions on a tree; all that are given must hold.' })
export class TreeOperators {
  @Field(() => Tree, { nullable: true, description: 'This tree.' })
  equals?: Tree;
  @Field(() => [Tree], { nullable: true, description: 'One of these trees.' })
  in?: Tree[];
}

/** Conditions on what other registers call a unit. */
@InputType({ description: 'Conditions on what other registers call a unit on the asked day; one identifier must meet all that are given.' })
export class IdentifierOperators {
  @Field(() => String, { nullable: true, description: 'Of this scheme, by code.' })
  scheme?: string;
  @Field(() => String, { nullable: true, description: 'Exactly this value.' })
  equals?: string;
  @Field(() => [String], { nullable: true, description: 'Exactly one of these values.' })
  in?: string[];
}

/** Which units a list has. */
@InputType({ description: 'Which units a list has; all conditions that are given must hold.' })
export class UnitFilter {
  @Field(() => IdOperators, { nullable: true, description: 'Identity.' })
  id?: IdOperators;
  @Field(() => CodeOperators, { nullable: true, description: 'Kind, by code.' })
  kind?: CodeOperators;
  @Field(() => TreeOperators, { nullable: true, description: 'Tree of its kind.' })
  tree?: TreeOperators;
  @Field(() => StringOperators, { nullable: true, description: 'Code.' })
  code?: StringOperators;
  @Field(() => StringOperators, { nullable: true, description: 'Name.' })
  name?: StringOperators;
  @LooksUp()
  @Field(() => IdentifierOperators, { nullable: true, description: 'What another register calls it.' })
  identifier?: IdentifierOperators;
  @Field(() => IdOperators, { nullable: true, description: 'Parent.' })
  parent?: IdOperators;
  @LooksUp()
  @Field(() => IdOperators, { nullable: true, description: 'Any unit above it.' })
  ancestor?: IdOperators;
  @LooksUp()
  @Field(() => DateOperators, { nullable: true, description: 'The day on which it opened.' })
  openedOn?: DateOperators;
  @LooksUp()
  @Field(() => DateOperators, { nullable: true, description: 'The first day on which it no longer exists.' })
  closedOn?: DateOperators;
  @LooksUp()
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether a position that its kind requires has no holder.' })
  hasVacancy?: BooleanOperators;
  @LooksUp()
  @Field(() => CodeOperators, { nullable: true, description: 'A position that its kind requires and that has no holder, by code.' })
  vacantPosition?: CodeOperators;
  @LooksUp()
  @Field(() => IdOperators, {
    nullable: true,
    description: 'A term in which somebody holds a position of it; isNull: a position outside of any term.',
  })
  term?: IdOperators;
  @LooksUp()
  @Field(() => BooleanOperators, { nullable: true, description: 'Whether some unit leads it.' })
  isLed?: BooleanOperators;
  @Field(() => [UnitFilter], { nullable: true, description: 'All of these.' })
  and?: UnitFilter[];
  @Field(() => [UnitFilter], { nullable: true, description: 'At least one of these.' })
  or?: UnitFilter[];
  @Field(() => UnitFilter, { nullable: true, description: 'Not this.' })
  not?: UnitFilter;
}

/** One order of units. */
@InputType({ description: 'One order of units.' })
export class UnitSort {
  @Field(() => UnitSortField, { description: 'What to order by.' })
  field: UnitSortField;
  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first.' })
  direction: SortDirection;
}

/** Arguments of a list of units. */
@ArgsType()
export class UnitsArgs extends PageArgs {
  @Field(() => UnitFilter, { nullable: true, description: 'Which units.' })
  filter?: UnitFilter;
  @Field(() => [UnitSort], { nullable: true, description: 'In which order; by name unless given.' })
  sort?: UnitSort[];
}

/** Arguments of the units below one. */
@ArgsType()
export class DescendantsArgs extends UnitsArgs {
  @Field(() => Int, { nullable: true, description: 'How many levels down, 1 for the children alone; all unless given.' })
  maxDepth?: number;
}

/** A unit of the organisation as it was on the asked day. */
@ObjectType({
  implements: Node,
  description: 'A unit of the organisation as it was on the asked day. What is nested under it answers for the same day.',
})
export class Unit extends Node {
  @Field(() => String, {
    description: 'Code: no two units that exist on one day have the same. Codes are used again over time and are no identity.',
  })
  code: string;
  @Field(() => String, { description: 'Name.' })
  name: string;
  @Field(() => UnitKind, { description: 'Kind.' })
  kind: object;
  @Field(() => String, { nullable: true, description: 'Address.' })
  address: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone of the office.' })
  phone: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail of the office.' })
  email: string | null;
  @Field(() => [Identifier], { description: 'What other registers call it.' })
  identifiers: Identifier[];
  @Field(() => DayScalar, { description: 'The first day on which it exists.' })
  openedOn: string;
  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer exists; null: no end is known.' })
  closedOn: string | null;
  @Field(() => DayScalar, { description: 'The first day on which it was as answered here.' })
  validFrom: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which it is no longer as answered here; null: no change is known.',
  })
  validUntil: string | null;
  @Field(() => Int, { description: 'Counts changes up to now, whatever instant is asked for; a mutation names the one it was made from.' })
  version: number;
  @Field(() => Unit, { nullable: true, description: 'The unit that it stands under; null at the root.' })
  parent: Unit | null;
  @Field(() => [Unit], { description: 'The units above it, root first.' })
  ancestors: Unit[];
  @Field(() => UnitConnection, { description: 'The units directly under it.' })
  children(@Args(() => UnitsArgs) _args: UnitsArgs): object {
    return answeredBySource();
  }
  @Wide()
  @Field(() => UnitConnection, { description: 'All units below it; totalCount does not read them.' })
  descendants(@Args(() => DescendantsArgs) _args: DescendantsArgs): object {
    return answeredBySource();
  }
  @Field(() => [Unit], { description: 'The units that it leads on the asked day.' })
  coveredUnits: Unit[];
  @Field(() => [Unit], { description: 'The units that lead it on the asked day.' })
  ledBy: Unit[];
  @Field(() => [Coverage], {
    description: 'Whom it leads and who leads it, over all time as known: those ended and those to come as well.',
  })
  coverages: Coverage[];
  @Field(() => AppointmentConnection, { description: 'Who holds which position in it.' })
  appointments(@Args(() => AppointmentsArgs) _args: object): object {
    return answeredBySource();
  }
  @Field(() => [Position], { description: 'The positions that its kind requires and that nobody holds on the asked day.' })
  vacancies: Position[];
  @Field(() => [Position], {
    description:
      'Its vacancies where one may know them, and none to who may not see its people: for lists of units of which one may know some.',
  })
  knownVacancies: Position[];
  @Field(() => [UnitVersion], {
    description: 'All that was ever recorded of it: what changed, when it applied, when it was recorded, and why.',
  })
  history: UnitVersion[];
  @Field(() => [UnitVersion], { description: 'Its history where one may know it, and none to who may not.' })
  knownHistory: UnitVersion[];
}

/** A page of units. */
export const UnitConnection = connectionOf(Unit, 'Unit');
