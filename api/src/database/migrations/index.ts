import { Foundations0001 } from './0001-foundations.js';
import { Reference0002 } from './0002-reference.js';
import { Units0003 } from './0003-units.js';
import { People0004 } from './0004-people.js';
import { Guards0005 } from './0005-guards.js';
import { Events0006 } from './0006-events.js';
import { ShippedRows0007 } from './0007-shipped-rows.js';
import { Identity0008 } from './0008-identity.js';
import { ShippedRoles0009 } from './0009-shipped-roles.js';
import { WaysIn0010 } from './0010-ways-in.js';
import { Attempts0011 } from './0011-attempts.js';
import { AccessTokens0012 } from './0012-access-tokens.js';
import { Keeping0013 } from './0013-keeping.js';
import { SecondPerson0014 } from './0014-second-person.js';
import { Approvals0015 } from './0015-approvals.js';
import { Training0016 } from './0016-training.js';
import { Media0017 } from './0017-media.js';
import { Presence0018 } from './0018-presence.js';
import { Comments0019 } from './0019-comments.js';
import { SearchedText0020 } from './0020-searched-text.js';
import { LessonsAlone0021 } from './0021-lessons-alone.js';
import { WhatMayBeErased0022 } from './0022-what-may-be-erased.js';
import { Writers0023 } from './0023-writers.js';
import { FailedAttempts0024 } from './0024-failed-attempts.js';
import { QuickSteps0025 } from './0025-quick-steps.js';
import { BoundedPassages0026 } from './0026-bounded-passages.js';
import { AcknowledgedReleases0027 } from './0027-acknowledged-releases.js';
import { QuickReading0028 } from './0028-quick-reading.js';

/** All migrations, in their order. */
export const migrations = [
  Foundations0001,
  Reference0002,
  Units0003,
  People0004,
  Guards0005,
  Events0006,
  ShippedRows0007,
  Identity0008,
  ShippedRoles0009,
  WaysIn0010,
  Attempts0011,
  AccessTokens0012,
  Keeping0013,
  SecondPerson0014,
  Approvals0015,
  Training0016,
  Media0017,
  Presence0018,
  Comments0019,
  SearchedText0020,
  LessonsAlone0021,
  WhatMayBeErased0022,
  Writers0023,
  FailedAttempts0024,
  QuickSteps0025,
  BoundedPassages0026,
  AcknowledgedReleases0027,
  QuickReading0028,
];
