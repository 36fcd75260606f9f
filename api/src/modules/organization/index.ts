import type { NonEmptyArray } from 'type-graphql';
import { AppointmentResolver } from './appointment/appointment.resolver.js';
import { IdentifierSchemeResolver } from './identifier-scheme/identifier-scheme.resolver.js';
import { ImportResolver } from './import/import.resolver.js';
import { PersonResolver } from './person/person.resolver.js';
import { PositionResolver } from './position/position.resolver.js';
import { TermResolver } from './term/term.resolver.js';
import { UnitResolver } from './unit/unit.resolver.js';
import { UnitKindResolver } from './unit-kind/unit-kind.resolver.js';

export { appointments } from './appointment/appointment.queries.js';
export { importOfficers } from './import/import-officers.js';
export { importUnits } from './import/import-units.js';
export { cellDay as dayOf } from './import/sheet/cell-day.js';
export { fullName, persons } from './person/person.queries.js';
export { units } from './unit/unit.queries.js';

/** The organisation's fields in GraphQL. */
export const organizationResolvers: NonEmptyArray<new () => object> = [
  UnitResolver,
  UnitKindResolver,
  PositionResolver,
  IdentifierSchemeResolver,
  TermResolver,
  PersonResolver,
  AppointmentResolver,
  ImportResolver,
];
