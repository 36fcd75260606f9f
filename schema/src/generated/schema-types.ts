export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
};

export type AppointInput = {
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  isActing?: InputMaybe<Scalars['Boolean']['input']>;
  isConcurrent?: InputMaybe<Scalars['Boolean']['input']>;
  newPerson?: InputMaybe<NewPersonInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  position: Scalars['String']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
  unitId: Scalars['ID']['input'];
  validFrom: Scalars['Date']['input'];
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type AppointPayload = {
  __typename?: 'AppointPayload';
  appointment?: Maybe<Appointment>;
  userErrors: Array<UserError>;
};

export type Appointment = Node & {
  __typename?: 'Appointment';
  decisionNumber?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isActing: Scalars['Boolean']['output'];
  isConcurrent: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  person: Person;
  position: Position;
  term?: Maybe<Term>;
  unit: Unit;
  validFrom: Scalars['Date']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

export type AppointmentConnection = {
  __typename?: 'AppointmentConnection';
  edges: Array<AppointmentEdge>;
  nodes: Array<Appointment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AppointmentEdge = {
  __typename?: 'AppointmentEdge';
  cursor: Scalars['String']['output'];
  node: Appointment;
};

export type AppointmentFilter = {
  and?: InputMaybe<Array<AppointmentFilter>>;
  isActing?: InputMaybe<BooleanOperators>;
  isConcurrent?: InputMaybe<BooleanOperators>;
  not?: InputMaybe<AppointmentFilter>;
  or?: InputMaybe<Array<AppointmentFilter>>;
  person?: InputMaybe<IdOperators>;
  position?: InputMaybe<CodeOperators>;
  term?: InputMaybe<IdOperators>;
  unit?: InputMaybe<IdOperators>;
  validFrom?: InputMaybe<DateOperators>;
  validUntil?: InputMaybe<DateOperators>;
};

export type AppointmentSort = {
  direction?: SortDirection;
  field: AppointmentSortField;
};

export const AppointmentSortField = {
  Position: 'POSITION',
  ValidFrom: 'VALID_FROM'
} as const;

export type AppointmentSortField = typeof AppointmentSortField[keyof typeof AppointmentSortField];
export type BooleanOperators = {
  equals: Scalars['Boolean']['input'];
};

export type ChangePersonInput = {
  familyName?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  givenName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  middleName?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  workEmail?: InputMaybe<Scalars['String']['input']>;
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

export type ChangePersonPayload = {
  __typename?: 'ChangePersonPayload';
  person?: Maybe<Person>;
  userErrors: Array<UserError>;
};

export type ChangeUnitInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type ChangeUnitPayload = {
  __typename?: 'ChangeUnitPayload';
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export type CloseUnitInput = {
  closedOn: Scalars['Date']['input'];
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type CloseUnitPayload = {
  __typename?: 'CloseUnitPayload';
  endedAppointments: Scalars['Int']['output'];
  endedCoverages: Scalars['Int']['output'];
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export type CodeOperators = {
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CorrectAppointmentInput = {
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  isActing?: InputMaybe<Scalars['Boolean']['input']>;
  isConcurrent?: InputMaybe<Scalars['Boolean']['input']>;
  note: Scalars['String']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
  position?: InputMaybe<Scalars['String']['input']>;
  termId?: InputMaybe<Scalars['ID']['input']>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};

export type CorrectAppointmentPayload = {
  __typename?: 'CorrectAppointmentPayload';
  appointment?: Maybe<Appointment>;
  userErrors: Array<UserError>;
};

export type CorrectPersonInput = {
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  middleName?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
  workEmail?: InputMaybe<Scalars['String']['input']>;
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

export type CorrectPersonPayload = {
  __typename?: 'CorrectPersonPayload';
  person?: Maybe<Person>;
  userErrors: Array<UserError>;
};

export type CorrectUnitInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};

export type CorrectUnitPayload = {
  __typename?: 'CorrectUnitPayload';
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export type Coverage = {
  __typename?: 'Coverage';
  covered: Unit;
  decisionNumber?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  leader: Unit;
  note?: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['Date']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
};

export type CreateIdentifierSchemeInput = {
  code: Scalars['String']['input'];
  label: LabelsInput;
};

export type CreateIdentifierSchemePayload = {
  __typename?: 'CreateIdentifierSchemePayload';
  identifierScheme?: Maybe<IdentifierScheme>;
  userErrors: Array<UserError>;
};

export type CreatePersonInput = {
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  middleName?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  workEmail?: InputMaybe<Scalars['String']['input']>;
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

export type CreatePersonPayload = {
  __typename?: 'CreatePersonPayload';
  person?: Maybe<Person>;
  userErrors: Array<UserError>;
};

export type CreatePositionInput = {
  code: Scalars['String']['input'];
  isRequired: Scalars['Boolean']['input'];
  isSingleHolder: Scalars['Boolean']['input'];
  kinds: Array<Scalars['String']['input']>;
  label: LabelsInput;
  rank?: InputMaybe<Scalars['Int']['input']>;
};

export type CreatePositionPayload = {
  __typename?: 'CreatePositionPayload';
  position?: Maybe<Position>;
  userErrors: Array<UserError>;
};

export type CreateTermInput = {
  endsOn: Scalars['Date']['input'];
  name: Scalars['String']['input'];
  startsOn: Scalars['Date']['input'];
};

export type CreateTermPayload = {
  __typename?: 'CreateTermPayload';
  term?: Maybe<Term>;
  userErrors: Array<UserError>;
};

export type CreateUnitInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  kind: Scalars['String']['input'];
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  openedOn: Scalars['Date']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
};

export type CreateUnitKindInput = {
  code: Scalars['String']['input'];
  label: LabelsInput;
  mayBeRoot: Scalars['Boolean']['input'];
  parentKinds: Array<Scalars['String']['input']>;
  rank?: InputMaybe<Scalars['Int']['input']>;
  tree: Tree;
};

export type CreateUnitKindPayload = {
  __typename?: 'CreateUnitKindPayload';
  unitKind?: Maybe<UnitKind>;
  userErrors: Array<UserError>;
};

export type CreateUnitPayload = {
  __typename?: 'CreateUnitPayload';
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export type DateOperators = {
  equals?: InputMaybe<Scalars['Date']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type DeleteIdentifierSchemeInput = {
  code: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type DeleteIdentifierSchemePayload = {
  __typename?: 'DeleteIdentifierSchemePayload';
  deletedCode?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type DeletePositionInput = {
  code: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type DeletePositionPayload = {
  __typename?: 'DeletePositionPayload';
  deletedCode?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type DeleteTermInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type DeleteTermPayload = {
  __typename?: 'DeleteTermPayload';
  deletedId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

export type DeleteUnitKindInput = {
  code: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type DeleteUnitKindPayload = {
  __typename?: 'DeleteUnitKindPayload';
  deletedCode?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type EndAppointmentInput = {
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  validUntil: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};

export type EndAppointmentPayload = {
  __typename?: 'EndAppointmentPayload';
  appointment?: Maybe<Appointment>;
  userErrors: Array<UserError>;
};

export type IdOperators = {
  equals?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Identifier = {
  __typename?: 'Identifier';
  id: Scalars['ID']['output'];
  scheme: IdentifierScheme;
  validFrom: Scalars['Date']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
  value: Scalars['String']['output'];
};

export type IdentifierInput = {
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type IdentifierScheme = {
  __typename?: 'IdentifierScheme';
  code: Scalars['String']['output'];
  label: Labels;
  version: Scalars['Int']['output'];
};

export const ImportAct = {
  Change: 'CHANGE',
  Create: 'CREATE'
} as const;

export type ImportAct = typeof ImportAct[keyof typeof ImportAct];
export type ImportChange = {
  __typename?: 'ImportChange';
  act: ImportAct;
  code: Scalars['String']['output'];
  fields: Array<ImportFieldChange>;
  name: Scalars['String']['output'];
  row: Scalars['Int']['output'];
  unitId?: Maybe<Scalars['ID']['output']>;
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  column: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
};

export type ImportColumnInput = {
  column: Scalars['String']['input'];
  field: Scalars['String']['input'];
};

export type ImportFieldChange = {
  __typename?: 'ImportFieldChange';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
};

export type ImportFinding = {
  __typename?: 'ImportFinding';
  code: ImportFindingCode;
  column?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  row: Scalars['Int']['output'];
  severity: ImportSeverity;
  value?: Maybe<Scalars['String']['output']>;
};

export const ImportFindingCode = {
  Unknown: 'UNKNOWN'
} as const;

export type ImportFindingCode = typeof ImportFindingCode[keyof typeof ImportFindingCode];
export type ImportOfficersInput = {
  columns?: InputMaybe<Array<ImportColumnInput>>;
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  dryRun: Scalars['Boolean']['input'];
  fileId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ImportOfficersPayload = {
  __typename?: 'ImportOfficersPayload';
  report?: Maybe<ImportReport>;
  userErrors: Array<UserError>;
};

export const ImportPhase = {
  Checking: 'CHECKING',
  Reading: 'READING',
  Writing: 'WRITING'
} as const;

export type ImportPhase = typeof ImportPhase[keyof typeof ImportPhase];
export type ImportProgress = {
  __typename?: 'ImportProgress';
  done: Scalars['Int']['output'];
  phase: ImportPhase;
  total?: Maybe<Scalars['Int']['output']>;
};

export type ImportReport = {
  __typename?: 'ImportReport';
  changed: Scalars['Int']['output'];
  changes: Array<ImportChange>;
  columns: Array<ImportColumn>;
  created: Scalars['Int']['output'];
  encoding: Scalars['String']['output'];
  findingCount: Scalars['Int']['output'];
  findings: Array<ImportFinding>;
  isDryRun: Scalars['Boolean']['output'];
  rows: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

export const ImportSeverity = {
  Error: 'ERROR',
  Notice: 'NOTICE'
} as const;

export type ImportSeverity = typeof ImportSeverity[keyof typeof ImportSeverity];
export type ImportUnitsInput = {
  asOf: Scalars['Date']['input'];
  columns?: InputMaybe<Array<ImportColumnInput>>;
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  dryRun: Scalars['Boolean']['input'];
  fileId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ImportUnitsPayload = {
  __typename?: 'ImportUnitsPayload';
  report?: Maybe<ImportReport>;
  userErrors: Array<UserError>;
};

export type Labels = {
  __typename?: 'Labels';
  en: Scalars['String']['output'];
  vi: Scalars['String']['output'];
};

export type LabelsInput = {
  en: Scalars['String']['input'];
  vi: Scalars['String']['input'];
};

export type MoveUnitInput = {
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};

export type MoveUnitPayload = {
  __typename?: 'MoveUnitPayload';
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  appoint: AppointPayload;
  changePerson: ChangePersonPayload;
  changeUnit: ChangeUnitPayload;
  closeUnit: CloseUnitPayload;
  correctAppointment: CorrectAppointmentPayload;
  correctPerson: CorrectPersonPayload;
  correctUnit: CorrectUnitPayload;
  createIdentifierScheme: CreateIdentifierSchemePayload;
  createPerson: CreatePersonPayload;
  createPosition: CreatePositionPayload;
  createTerm: CreateTermPayload;
  createUnit: CreateUnitPayload;
  createUnitKind: CreateUnitKindPayload;
  deleteIdentifierScheme: DeleteIdentifierSchemePayload;
  deletePosition: DeletePositionPayload;
  deleteTerm: DeleteTermPayload;
  deleteUnitKind: DeleteUnitKindPayload;
  endAppointment: EndAppointmentPayload;
  importOfficers: ImportOfficersPayload;
  importUnits: ImportUnitsPayload;
  moveUnit: MoveUnitPayload;
  setCoverage: SetCoveragePayload;
  setIdentifiers: SetIdentifiersPayload;
  updateIdentifierScheme: UpdateIdentifierSchemePayload;
  updatePosition: UpdatePositionPayload;
  updateTerm: UpdateTermPayload;
  updateUnitKind: UpdateUnitKindPayload;
};


export type MutationAppointArgs = {
  input: AppointInput;
};


export type MutationChangePersonArgs = {
  input: ChangePersonInput;
};


export type MutationChangeUnitArgs = {
  input: ChangeUnitInput;
};


export type MutationCloseUnitArgs = {
  input: CloseUnitInput;
};


export type MutationCorrectAppointmentArgs = {
  input: CorrectAppointmentInput;
};


export type MutationCorrectPersonArgs = {
  input: CorrectPersonInput;
};


export type MutationCorrectUnitArgs = {
  input: CorrectUnitInput;
};


export type MutationCreateIdentifierSchemeArgs = {
  input: CreateIdentifierSchemeInput;
};


export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


export type MutationCreatePositionArgs = {
  input: CreatePositionInput;
};


export type MutationCreateTermArgs = {
  input: CreateTermInput;
};


export type MutationCreateUnitArgs = {
  input: CreateUnitInput;
};


export type MutationCreateUnitKindArgs = {
  input: CreateUnitKindInput;
};


export type MutationDeleteIdentifierSchemeArgs = {
  input: DeleteIdentifierSchemeInput;
};


export type MutationDeletePositionArgs = {
  input: DeletePositionInput;
};


export type MutationDeleteTermArgs = {
  input: DeleteTermInput;
};


export type MutationDeleteUnitKindArgs = {
  input: DeleteUnitKindInput;
};


export type MutationEndAppointmentArgs = {
  input: EndAppointmentInput;
};


export type MutationImportOfficersArgs = {
  input: ImportOfficersInput;
};


export type MutationImportUnitsArgs = {
  input: ImportUnitsInput;
};


export type MutationMoveUnitArgs = {
  input: MoveUnitInput;
};


export type MutationSetCoverageArgs = {
  input: SetCoverageInput;
};


export type MutationSetIdentifiersArgs = {
  input: SetIdentifiersInput;
};


export type MutationUpdateIdentifierSchemeArgs = {
  input: UpdateIdentifierSchemeInput;
};


export type MutationUpdatePositionArgs = {
  input: UpdatePositionInput;
};


export type MutationUpdateTermArgs = {
  input: UpdateTermInput;
};


export type MutationUpdateUnitKindArgs = {
  input: UpdateUnitKindInput;
};

export type NewPersonInput = {
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  middleName?: InputMaybe<Scalars['String']['input']>;
  workEmail?: InputMaybe<Scalars['String']['input']>;
  workPhone?: InputMaybe<Scalars['String']['input']>;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Person = Node & {
  __typename?: 'Person';
  appointments: AppointmentConnection;
  familyName: Scalars['String']['output'];
  fullName: Scalars['String']['output'];
  givenName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  middleName: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  workEmail?: Maybe<Scalars['String']['output']>;
  workPhone?: Maybe<Scalars['String']['output']>;
};


export type PersonAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AppointmentSort>>;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonFilter = {
  and?: InputMaybe<Array<PersonFilter>>;
  id?: InputMaybe<IdOperators>;
  name?: InputMaybe<StringOperators>;
  not?: InputMaybe<PersonFilter>;
  or?: InputMaybe<Array<PersonFilter>>;
};

export type PersonSort = {
  direction?: SortDirection;
  field: PersonSortField;
};

export const PersonSortField = {
  Name: 'NAME'
} as const;

export type PersonSortField = typeof PersonSortField[keyof typeof PersonSortField];
export type Position = {
  __typename?: 'Position';
  code: Scalars['String']['output'];
  isRequired: Scalars['Boolean']['output'];
  isSingleHolder: Scalars['Boolean']['output'];
  kinds: Array<UnitKind>;
  label: Labels;
  rank: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  appointment?: Maybe<Appointment>;
  appointments: AppointmentConnection;
  identifierSchemes: Array<IdentifierScheme>;
  importProgress?: Maybe<ImportProgress>;
  node?: Maybe<Node>;
  person?: Maybe<Person>;
  persons: PersonConnection;
  positions: Array<Position>;
  search: SearchResultConnection;
  terms: Array<Term>;
  unit?: Maybe<Unit>;
  unitKinds: Array<UnitKind>;
  units: UnitConnection;
};


export type QueryAppointmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AppointmentSort>>;
};


export type QueryImportProgressArgs = {
  fileId: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PersonSort>>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeFormer?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  text: Scalars['String']['input'];
};


export type QueryUnitArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<UnitSort>>;
};

export type SearchResult = {
  __typename?: 'SearchResult';
  isFormer: Scalars['Boolean']['output'];
  matchedName: Scalars['String']['output'];
  node: Node;
};

export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  edges: Array<SearchResultEdge>;
  nodes: Array<SearchResult>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SearchResultEdge = {
  __typename?: 'SearchResultEdge';
  cursor: Scalars['String']['output'];
  node: SearchResult;
};

export type SetCoverageInput = {
  coveredIds: Array<Scalars['ID']['input']>;
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  leaderId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type SetCoveragePayload = {
  __typename?: 'SetCoveragePayload';
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export type SetIdentifiersInput = {
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  identifiers: Array<IdentifierInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  unitId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type SetIdentifiersPayload = {
  __typename?: 'SetIdentifiersPayload';
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export const SortDirection = {
  Asc: 'ASC',
  Desc: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
export type StringOperators = {
  contains?: InputMaybe<Scalars['String']['input']>;
  equals?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Term = {
  __typename?: 'Term';
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  startsOn: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

export const Tree = {
  FrontAndUnions: 'FRONT_AND_UNIONS',
  Government: 'GOVERNMENT',
  Party: 'PARTY'
} as const;

export type Tree = typeof Tree[keyof typeof Tree];
export type TreeOperators = {
  equals?: InputMaybe<Tree>;
  in?: InputMaybe<Array<Tree>>;
};

export type Unit = Node & {
  __typename?: 'Unit';
  address?: Maybe<Scalars['String']['output']>;
  ancestors: Array<Unit>;
  appointments: AppointmentConnection;
  children: UnitConnection;
  closedOn?: Maybe<Scalars['Date']['output']>;
  code: Scalars['String']['output'];
  coverages: Array<Coverage>;
  coveredUnits: Array<Unit>;
  descendants: UnitConnection;
  email?: Maybe<Scalars['String']['output']>;
  history: Array<UnitVersion>;
  id: Scalars['ID']['output'];
  identifiers: Array<Identifier>;
  kind: UnitKind;
  ledBy: Array<Unit>;
  name: Scalars['String']['output'];
  openedOn: Scalars['Date']['output'];
  parent?: Maybe<Unit>;
  phone?: Maybe<Scalars['String']['output']>;
  vacancies: Array<Position>;
  validFrom: Scalars['Date']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};


export type UnitAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AppointmentSort>>;
};


export type UnitChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<UnitSort>>;
};


export type UnitDescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<UnitSort>>;
};

export const UnitAct = {
  Change: 'CHANGE',
  Close: 'CLOSE',
  Correct: 'CORRECT',
  Create: 'CREATE',
  Move: 'MOVE'
} as const;

export type UnitAct = typeof UnitAct[keyof typeof UnitAct];
export type UnitConnection = {
  __typename?: 'UnitConnection';
  edges: Array<UnitEdge>;
  nodes: Array<Unit>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UnitEdge = {
  __typename?: 'UnitEdge';
  cursor: Scalars['String']['output'];
  node: Unit;
};

export type UnitFilter = {
  ancestor?: InputMaybe<IdOperators>;
  and?: InputMaybe<Array<UnitFilter>>;
  closedOn?: InputMaybe<DateOperators>;
  code?: InputMaybe<StringOperators>;
  hasVacancy?: InputMaybe<BooleanOperators>;
  id?: InputMaybe<IdOperators>;
  isLed?: InputMaybe<BooleanOperators>;
  kind?: InputMaybe<CodeOperators>;
  name?: InputMaybe<StringOperators>;
  not?: InputMaybe<UnitFilter>;
  openedOn?: InputMaybe<DateOperators>;
  or?: InputMaybe<Array<UnitFilter>>;
  parent?: InputMaybe<IdOperators>;
  tree?: InputMaybe<TreeOperators>;
};

export type UnitKind = {
  __typename?: 'UnitKind';
  code: Scalars['String']['output'];
  label: Labels;
  mayBeRoot: Scalars['Boolean']['output'];
  parentKinds: Array<UnitKind>;
  rank: Scalars['Int']['output'];
  tree: Tree;
  version: Scalars['Int']['output'];
};

export type UnitSort = {
  direction?: SortDirection;
  field: UnitSortField;
};

export const UnitSortField = {
  Code: 'CODE',
  Kind: 'KIND',
  Name: 'NAME',
  OpenedOn: 'OPENED_ON'
} as const;

export type UnitSortField = typeof UnitSortField[keyof typeof UnitSortField];
export type UnitVersion = {
  __typename?: 'UnitVersion';
  act: UnitAct;
  address?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  decisionNumber?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: UnitKind;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<Unit>;
  phone?: Maybe<Scalars['String']['output']>;
  recordedFrom: Scalars['DateTime']['output'];
  recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  statedAt: Scalars['DateTime']['output'];
  validFrom: Scalars['Date']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
};

export type UpdateIdentifierSchemeInput = {
  code: Scalars['String']['input'];
  label?: InputMaybe<LabelsInput>;
  version: Scalars['Int']['input'];
};

export type UpdateIdentifierSchemePayload = {
  __typename?: 'UpdateIdentifierSchemePayload';
  identifierScheme?: Maybe<IdentifierScheme>;
  userErrors: Array<UserError>;
};

export type UpdatePositionInput = {
  code: Scalars['String']['input'];
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  isSingleHolder?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  label?: InputMaybe<LabelsInput>;
  rank?: InputMaybe<Scalars['Int']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdatePositionPayload = {
  __typename?: 'UpdatePositionPayload';
  position?: Maybe<Position>;
  userErrors: Array<UserError>;
};

export type UpdateTermInput = {
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdateTermPayload = {
  __typename?: 'UpdateTermPayload';
  term?: Maybe<Term>;
  userErrors: Array<UserError>;
};

export type UpdateUnitKindInput = {
  code: Scalars['String']['input'];
  label?: InputMaybe<LabelsInput>;
  mayBeRoot?: InputMaybe<Scalars['Boolean']['input']>;
  parentKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  rank?: InputMaybe<Scalars['Int']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdateUnitKindPayload = {
  __typename?: 'UpdateUnitKindPayload';
  unitKind?: Maybe<UnitKind>;
  userErrors: Array<UserError>;
};

export type UserError = {
  __typename?: 'UserError';
  code: UserErrorCode;
  field: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export const UserErrorCode = {
  AlreadyAppointed: 'ALREADY_APPOINTED',
  AlreadyCovered: 'ALREADY_COVERED',
  CodeTaken: 'CODE_TAKEN',
  Cycle: 'CYCLE',
  DateNotAfter: 'DATE_NOT_AFTER',
  FileInvalid: 'FILE_INVALID',
  HasChildren: 'HAS_CHILDREN',
  IdentifierTaken: 'IDENTIFIER_TAKEN',
  Invalid: 'INVALID',
  InUse: 'IN_USE',
  KindUnknown: 'KIND_UNKNOWN',
  LaterChangeExists: 'LATER_CHANGE_EXISTS',
  NothingToChange: 'NOTHING_TO_CHANGE',
  NotAlive: 'NOT_ALIVE',
  NotFound: 'NOT_FOUND',
  OutsideParent: 'OUTSIDE_PARENT',
  OutsideUnitLife: 'OUTSIDE_UNIT_LIFE',
  ParentKindNotAllowed: 'PARENT_KIND_NOT_ALLOWED',
  PositionNotInKind: 'POSITION_NOT_IN_KIND',
  PositionTaken: 'POSITION_TAKEN',
  Required: 'REQUIRED',
  RootNotAllowed: 'ROOT_NOT_ALLOWED',
  StaleVersion: 'STALE_VERSION'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];