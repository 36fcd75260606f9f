import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { findingMeanings, type ImportFindingCode } from './finding-code.js';

export enum ImportAct {
  CREATE = 'CREATE',
  CHANGE = 'CHANGE',
}
registerEnumType(ImportAct, {
  name: 'ImportAct',
  description: 'What an import does with a row.',
  valuesConfig: { CREATE: { description: 'Records something new.' }, CHANGE: { description: 'Changes what is recorded.' } },
});

export enum ImportSeverity {
  ERROR = 'ERROR',
  NOTICE = 'NOTICE',
}
registerEnumType(ImportSeverity, {
  name: 'ImportSeverity',
  description: 'Whether a finding stops an import.',
  valuesConfig: {
    ERROR: { description: 'Nothing is written while there is one.' },
    NOTICE: { description: 'Worth knowing; stops nothing.' },
  },
});

export enum ImportPhase {
  READING = 'READING',
  CHECKING = 'CHECKING',
  WRITING = 'WRITING',
}
registerEnumType(ImportPhase, {
  name: 'ImportPhase',
  description: 'What an import is doing.',
  valuesConfig: {
    READING: { description: 'Reading the file.' },
    CHECKING: { description: 'Comparing it with what is recorded.' },
    WRITING: { description: 'Writing, and having the database check the whole.' },
  },
});

const codes = Object.keys(findingMeanings) as ImportFindingCode[];
const ImportFindingCodes = Object.fromEntries(codes.map((code) => [code, code]));
registerEnumType(ImportFindingCodes, {
  name: 'ImportFindingCode',
  description: 'What an import may find in a file.',
  valuesConfig: Object.fromEntries(codes.map((code) => [code, { description: findingMeanings[code] }])),
});

/** How a column of the file was understood. */
@ObjectType({ description: 'How a column of the file was understood.' })
export class ImportColumn {
  @Field(() => String, { description: 'Its header as it stands in the file.' })
  column: string;
  @Field(() => String, { nullable: true, description: 'The field that it states; null when it is ignored.' })
  field: string | null;
}

/** Something in the file that is wrong or worth knowing. */
@ObjectType({ description: 'Something in the file that is wrong or worth knowing.' })
export class ImportFinding {
  @Field(() => Int, { description: 'The row as Excel counts, the header being 1; 0 for the file as a whole.' })
  row: number;
  @Field(() => String, { nullable: true, description: 'The column’s header as it stands in the file.' })
  column: string | null;
  @Field(() => String, { nullable: true, description: 'What stands there.' })
  value: string | null;
  @Field(() => ImportFindingCodes, { description: 'What it is, for programs.' })
  code: ImportFindingCode;
  @Field(() => ImportSeverity, { description: 'Whether it stops the import.' })
  severity: 'ERROR' | 'NOTICE';
  @Field(() => String, { description: 'What is so and what to do, in the language of Accept-Language.' })
  message: string;
  @Field(() => [String], {
    description: 'What may have been meant, the nearest first: each can be put in the cell as it is. Empty where that is not known.',
  })
  suggestions: readonly string[];
}

/** One field of a change. */
@ObjectType({ description: 'One field of a change.' })
export class ImportFieldChange {
  @Field(() => String, { description: 'The field, such as parent_code.' })
  field: string;
  @Field(() => String, { nullable: true, description: 'As recorded.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'As the file states.' })
  after: string | null;
}

/** What the import does with one row. */
@ObjectType({ description: 'What the import does, or would do, with one row.' })
export class ImportChange {
  @Field(() => Int, { description: 'The row as Excel counts.' })
  row: number;
  @Field(() => ImportAct, { description: 'Whether something new is recorded.' })
  act: 'CREATE' | 'CHANGE';
  @Field(() => String, { description: 'The unit’s code.' })
  code: string;
  @Field(() => String, { description: 'Name of the unit, or of the office-holder.' })
  name: string;
  @Field(() => [ImportFieldChange], { description: 'What changes; of something new, what it has.' })
  fields: readonly ImportFieldChange[];
  @Field(() => ID, { nullable: true, description: 'Identity of the unit; null while it doesn’t exist.' })
  unitId: string | null;
}

/** What came, or would come, of an import. */
@ObjectType({ description: 'What came, or would come, of an import. Nothing was written in a dry run or when findingCount is not 0.' })
export class ImportReport {
  @Field(() => Boolean, { description: 'Whether it was only asked what would be done.' })
  isDryRun: boolean;
  @Field(() => Int, { description: 'Rows that hold something, the header aside.' })
  rows: number;
  @Field(() => Int, { description: 'Rows whose unit or appointment is new.' })
  created: number;
  @Field(() => Int, { description: 'Rows that change what is recorded.' })
  changed: number;
  @Field(() => Int, { description: 'Rows that state what is recorded already.' })
  unchanged: number;
  @Field(() => Int, { description: 'Errors in the whole file, notices aside.' })
  findingCount: number;
  @Field(() => Int, { description: 'Notices in the whole file.' })
  noticeCount: number;
  @Field(() => [ImportFinding], { description: 'The first 1,000 findings in row order, errors before notices when there are more.' })
  findings: readonly ImportFinding[];
  @Field(() => String, {
    description: 'The encoding that was found, such as UTF-8 or TCVN3; XLSX for a workbook, empty when the file is no table.',
  })
  encoding: string;
  @Field(() => [ImportColumn], { description: 'How each column was understood.' })
  columns: readonly ImportColumn[];
  @Field(() => Int, {
    description: 'Which row the header is, as Excel counts; 0 when the file is no table. Cells below it may be amended.',
  })
  headerRow: number;
  @Field(() => [ImportChange], { description: 'The first 1,000 changes in row order.' })
  changes: readonly ImportChange[];
}

/** How far a running import is. */
@ObjectType({ description: 'How far a running import is.' })
export class ImportProgress {
  @Field(() => ImportPhase, { description: 'What it is doing.' })
  phase: 'READING' | 'CHECKING' | 'WRITING';
  @Field(() => Int, { description: 'Rows done in this phase.' })
  done: number;
  @Field(() => Int, { description: 'Rows in all; while reading a workbook only those read so far are known.' })
  total: number;
}

@ObjectType({ description: 'What importUnits answers.' })
export class ImportUnitsPayload extends ProposablePayload {
  @Field(() => ImportReport, { nullable: true, description: 'What came of it; null when the file is not there.' })
  report: ImportReport | null;
}

@ObjectType({ description: 'What importOfficers answers.' })
export class ImportOfficersPayload extends ProposablePayload {
  @Field(() => ImportReport, { nullable: true, description: 'What came of it; null when the file is not there.' })
  report: ImportReport | null;
}
