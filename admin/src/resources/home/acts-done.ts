import type { MessageKey } from '../../i18n/messages';

/** An act as the home page tells it. */
export interface ActDone {
  readonly words: MessageKey;
  readonly isCorrection?: boolean;
  /** Where it was done, when it is about what administrators keep and about no unit. */
  readonly settings?: string;
}

const acts: Record<string, ActDone> = {
  'unit.created': { words: 'units.history.CREATE' },
  'unit.changed': { words: 'units.history.CHANGE' },
  'unit.corrected': { words: 'units.history.CORRECT', isCorrection: true },
  'unit.moved': { words: 'units.history.MOVE' },
  'unit.closed': { words: 'units.history.CLOSE' },
  'person.created': { words: 'home.changes.personAdded' },
  'person.changed': { words: 'units.history.CHANGE' },
  'person.corrected': { words: 'units.history.CORRECT', isCorrection: true },
  'appointment.created': { words: 'home.changes.appointed' },
  'appointment.corrected': { words: 'home.changes.appointmentCorrected', isCorrection: true },
  'appointment.ended': { words: 'home.changes.left' },
  'coverage.set': { words: 'home.changes.coverage' },
  'identifiers.set': { words: 'home.changes.identifiers' },
};

const kept: Record<string, ActDone> = {
  'unit-kind': { words: 'home.changes.kinds', settings: '/settings/kinds' },
  position: { words: 'home.changes.positions', settings: '/settings/positions' },
  'identifier-scheme': { words: 'home.changes.schemes', settings: '/settings/schemes' },
  term: { words: 'home.changes.terms', settings: '/settings/terms' },
};

/** How the API's name of an act is told; what is not known yet is a change. */
export function actOf(name: string): ActDone {
  return acts[name] ?? kept[name.split('.')[0] ?? ''] ?? { words: 'units.history.CHANGE' };
}
