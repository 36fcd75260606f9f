import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { type Day, forever } from '../../../shared/period.js';
import { lifeOf, since } from '../../../shared/timeline.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { endAppointmentsOf } from '../appointment/ended-with-unit.js';
import { endCoveragesOf } from '../coverage/ended-with-unit.js';
import { readGround } from '../ground.js';
import { endIdentifiersOf } from '../identifier/ended-with-unit.js';
import { lockTree } from '../locks.js';
import type { CloseUnitInput } from './unit.input.js';
import { refuseChildren, refuseOutside } from './unit-dependents.js';
import { dependentsDuring } from './unit-neighbours.js';
import { UnitRecord } from './unit-record.js';
import { living, saidAtEnds, type UnitPiece } from './unit-timeline.js';

/** What was ended along with a unit. */
export interface Ended {
  readonly appointments: number;
  readonly coverages: number;
}

/** Ends units. */
export class UnitClosingService {
  constructor(private readonly ctx: Context) {}

  /** Ends a unit: the given day is the first on which it no longer exists. What is held, led and identified ends with it. */
  async close(input: CloseUnitInput): Promise<Done & { ended: Ended }> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const day = reader.day('closedOn', input.closedOn);
    const ground = readGround(reader, input);
    const at = await lockTree(em);
    const record = await UnitRecord.lock(this.ctx, input.id, input.version);
    const { id, pieces } = record;
    if (!reasons.has('closedOn')) this.checkDay(pieces, day, reasons);
    if (!reasons.has('closedOn')) {
      await refuseChildren(em, reasons, id, since(day), 'closedOn');
      const toCome = (await dependentsDuring(em, id, since(day))).find(({ from }) => from >= day);
      if (toCome) refuseOutside(reasons, toCome, 'closedOn');
    }
    reasons.settle();
    const appointments = await endAppointmentsOf(this.ctx, id, day, at, ground);
    const coverages = await endCoveragesOf(em, id, day, at);
    const identifiers = await endIdentifiersOf(em, id, day, at);
    await record.become(living(pieces, { from: lifeOf(pieces).from, until: day }, { act: 'CLOSE', ...ground, at }), at);
    const after = { closedOn: day, appointments, coverages, identifiers };
    recordEvent(this.ctx, 'unit.closed', { subject: { type: 'Unit', id }, before: { closedOn: null }, after, ...ground });
    return { subjectId: id, ended: { appointments, coverages } };
  }

  private checkDay(pieces: readonly UnitPiece[], day: Day, reasons: InputReader['reasons']): void {
    const { from: opened, until: closed } = lifeOf(pieces);
    const { last } = saidAtEnds(pieces);
    if (closed !== forever) reasons.add('closedOn', UserErrorCode.NOT_ALIVE, 'unit.closedAlready', { closed });
    else if (day <= opened) reasons.add('closedOn', UserErrorCode.DATE_NOT_AFTER, 'unit.closedNotAfterOpened', { opened, closed: day });
    else if (day <= last.from)
      reasons.add('closedOn', UserErrorCode.LATER_CHANGE_EXISTS, 'unit.changesAfter', { day: last.from, closed: day });
  }
}
