import type { NonEmptyArray } from 'type-graphql';
import { Appointment } from './appointment/appointment.entity.js';
import { AppointmentResolver } from './appointment/appointment.resolver.js';
import { AppointmentVersion } from './appointment/appointment-version.entity.js';
import { ContactReadingResolver } from './contact-reading/contact-reading.resolver.js';
import { Coverage } from './coverage/coverage.entity.js';
import { Identifier } from './identifier/identifier.entity.js';
import { IdentifierScheme } from './identifier-scheme/identifier-scheme.entity.js';
import { IdentifierSchemeResolver } from './identifier-scheme/identifier-scheme.resolver.js';
import { ImportResolver } from './import/import.resolver.js';
import { Person } from './person/person.entity.js';
import { PersonResolver } from './person/person.resolver.js';
import { PersonVersion } from './person/person-version.entity.js';
import { PersonDataResolver } from './person-data/person-data.resolver.js';
import { Position } from './position/position.entity.js';
import { PositionResolver } from './position/position.resolver.js';
import { Term } from './term/term.entity.js';
import { TermResolver } from './term/term.resolver.js';
import { Unit } from './unit/unit.entity.js';
import { UnitResolver } from './unit/unit.resolver.js';
import { UnitVersion } from './unit/unit-version.entity.js';
import { UnitKind } from './unit-kind/unit-kind.entity.js';
import { UnitKindResolver } from './unit-kind/unit-kind.resolver.js';

export { appointments } from './appointment/appointment.queries.js';
export { importOfficers } from './import/import-officers.js';
export { importUnits } from './import/import-units.js';
export { cellDay as dayOf } from './import/sheet/cell-day.js';
export { fullName, persons } from './person/person.queries.js';
export { personRecord } from './person-data/person-record.js';
export { positions } from './position/position.queries.js';
export { Position as PositionType } from './position/position.type.js';
export { refusalByConstraint } from './refusal-by-constraint.js';
export { units } from './unit/unit.queries.js';
export { Unit as UnitType } from './unit/unit.type.js';
export { isWithin } from './unit/unit-tree.queries.js';
export { unitKinds } from './unit-kind/unit-kind.queries.js';
export { UnitKind as UnitKindType } from './unit-kind/unit-kind.type.js';

/** The organisation's tables. */
export const organizationEntities = [
  UnitKind,
  Position,
  IdentifierScheme,
  Term,
  Unit,
  UnitVersion,
  Coverage,
  Identifier,
  Person,
  PersonVersion,
  Appointment,
  AppointmentVersion,
];

/** The organisation's fields in GraphQL. */
export const organizationResolvers: NonEmptyArray<new () => object> = [
  UnitResolver,
  UnitKindResolver,
  PositionResolver,
  IdentifierSchemeResolver,
  TermResolver,
  PersonResolver,
  PersonDataResolver,
  AppointmentResolver,
  ContactReadingResolver,
  ImportResolver,
];
