import { Field, ID, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { DayScalar } from '../../../shared/scalars.js';

@InputType({ description: 'What a column of a file means, where its header doesn’t say it.' })
export class ImportColumnInput {
  @Field(() => String, { description: 'The column’s header as it stands in the file.' })
  column: string;
  @Field(() => String, { description: 'The field, such as parent_code; empty to leave the column out.' })
  field: string;
}

@InputType({ description: 'What a cell is to hold instead of what stands in the file.' })
export class ImportCellInput {
  @Field(() => Int, { description: 'The row as Excel counts.' })
  row: number;
  @Field(() => String, { description: 'The column’s header as it stands in the file.' })
  column: string;
  @Field(() => String, { description: 'What the cell is to hold, as it would be typed; empty for nothing.' })
  value: string;
}

/** What every import is asked with. */
@InputType()
abstract class ImportInput extends ProposableInput {
  @Field(() => ID, { description: 'As answered by POST /imports.' })
  fileId: string;
  @Field(() => Boolean, { description: 'Only say what would be done.' })
  declare dryRun: boolean;
  @Field(() => [ImportColumnInput], { nullable: true, description: 'What columns mean whose headers don’t say it.' })
  columns?: ImportColumnInput[] | null;
  @Field(() => [ImportCellInput], {
    nullable: true,
    description: 'What cells are to hold instead of what stands in the file; at most 1,000.',
  })
  cells?: ImportCellInput[] | null;
  @Field(() => [Int], { nullable: true, description: 'Rows to leave out, as Excel counts; at most 1,000.' })
  leftOutRows?: number[] | null;
  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  note?: string | null;
}

@InputType({ description: 'A file of units to import.' })
export class ImportUnitsInput extends ImportInput {
  @Field(() => DayScalar, { description: 'The day from which units stand as the file states.' })
  asOf: string;
  @Field(() => String, { nullable: true, description: 'Number of the decision that this carries out.' })
  decisionNumber?: string | null;
}

@InputType({ description: 'A file of officers to import.' })
export class ImportOfficersInput extends ImportInput {
  @Field(() => String, { nullable: true, description: 'Number of the decision, where a row states none of its own.' })
  decisionNumber?: string | null;
}
