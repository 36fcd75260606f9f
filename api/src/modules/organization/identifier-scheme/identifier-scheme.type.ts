import { Field, Int, ObjectType } from 'type-graphql';
import { Labels } from '../../../shared/graphql/connection.js';

/** A register outside this one that gives units identifiers. */
@ObjectType({ description: 'A register outside this one that gives units identifiers, such as the statistics office.' })
export class IdentifierScheme {
  @Field(() => String, { description: 'Code, such as STATISTICS_OFFICE.' })
  code: string;
  @Field(() => Labels, { description: 'What the scheme is called.' })
  label: Labels;
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}
