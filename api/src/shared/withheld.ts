import type { MessageKey } from './messages/messages.js';

/** What is told in place of a sentence that tells the days or the kind of a unit, where that unit is none that the caller may see. */
export const withheld: Partial<Readonly<Record<MessageKey, MessageKey>>> = {
  'unit.codeTakenUntil': 'unit.codeTakenThen',
  'unit.codeTakenOnDays': 'unit.codeTakenThen',
  'unit.codeTakenFrom': 'unit.codeTakenThen',
  'unit.parentKindNotAllowed': 'unit.parentUnfit',
  'unit.outlivesParent': 'unit.parentNotThen',
  'unit.predatesParent': 'unit.parentNotThen',
  'unit.parentNotYet': 'unit.parentNotThen',
  'unit.parentNotAlive': 'unit.parentNotThen',
  'unit.childKindNotAllowed': 'unit.childUnfit',
  'unit.childOpensBefore': 'unit.childBefore',
  'unit.childMovedBefore': 'unit.childBefore',
  'coverage.trees': 'coverage.unfit',
  'coverage.notYet': 'coverage.notThen',
  'coverage.notAlive': 'coverage.notThen',
  'identifier.takenUntil': 'identifier.takenThen',
};
