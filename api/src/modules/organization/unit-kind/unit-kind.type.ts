import { Args, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answeredBySource } from '../../../shared/graphql/answered-by-source.js';
import { Labels } from '../../../shared/graphql/connection.js';
import { Wide } from '../../../shared/graphql/wide.js';
import { UnitConnection, UnitsArgs } from '../unit/unit.type.js';

export enum Tree {
  PARTY = 'PARTY',
  GOVERNMENT = 'GOVERNMENT',
  FRONT_AND_UNIONS = 'FRONT_AND_UNIONS',
}
registerEnumType(Tree, {
  name: 'Tree',
  description: 'The trees in which units stand.',
  valuesConfig: {
    PARTY: { description: 'The Party organisation.' },
    GOVERNMENT: { description: 'Administrative units.' },
    FRONT_AND_UNIONS: { description: 'The Fatherland Front, unions and associations.' },
  },
});

/** A kind of unit: reference data that administrators keep. */
@ObjectType({ description: 'A kind of unit, such as CELL. Kinds are data that administrators keep.' })
export class UnitKind {
  @Field(() => String, { description: 'Code, such as CELL.' })
  code: string;
  @Field(() => Tree, { description: 'The tree in which units of this kind stand.' })
  tree: Tree;
  @Field(() => Labels, { description: 'What units of this kind are called.' })
  label: Labels;
  @Field(() => Boolean, { description: 'Whether a unit of this kind may stand without a parent.' })
  mayBeRoot: boolean;
  @Field(() => Boolean, { description: 'Whether units of this kind are seen by who is not signed in.' })
  isPublic: boolean;
  @Field(() => [UnitKind], { description: 'The kinds that a parent may have.' })
  parentKinds: UnitKind[];
  @Field(() => Int, { description: 'Place in lists, lowest first.' })
  rank: number;
  @Wide()
  @Field(() => UnitConnection, { description: 'The units of this kind.' })
  units(@Args(() => UnitsArgs) _args: object): object {
    return answeredBySource();
  }
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}
