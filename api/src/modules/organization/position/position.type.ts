import { Field, Int, ObjectType } from 'type-graphql';
import { Labels } from '../../../shared/graphql/connection.js';
import { UnitKind } from '../unit-kind/unit-kind.type.js';

/** A position that people hold in units: reference data that administrators keep. */
@ObjectType({ description: 'A position that people hold in units, such as SECRETARY. Positions are data that administrators keep.' })
export class Position {
  @Field(() => String, { description: 'Code, such as SECRETARY.' })
  code: string;
  @Field(() => Labels, { description: 'What the position is called.' })
  label: Labels;
  @Field(() => Boolean, { description: 'Whether a unit has at most one holder of it at a time.' })
  isSingleHolder: boolean;
  @Field(() => Boolean, { description: 'Whether a unit that has this position and no holder of it shows a vacancy.' })
  isRequired: boolean;
  @Field(() => [UnitKind], { description: 'The kinds of unit that have this position; none means any kind.' })
  kinds: UnitKind[];
  @Field(() => Int, { description: 'Place in lists, lowest first.' })
  rank: number;
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}
