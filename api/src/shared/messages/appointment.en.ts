import type { appointmentVi } from './appointment.vi.js';

/** Why a command on a person or an appointment is refused, in English. */
export const appointmentEn: Readonly<Record<keyof typeof appointmentVi, string>> = {
  'person.notFound': 'There is no such person. Choose again.',
  'person.kept': 'This person holds a post, or left one too recently to be forgotten, and can’t be anonymised yet.',
  'person.signsIn': 'The account of this person has not ended. End it first.',
  'person.anonymizedAlready': 'This person has been anonymised already.',
  'person.laterChange': 'From %{day} on another change is recorded: “%{value}”. Change it from that day on, or correct that change first.',
  'person.nothingToChange': 'Everything is recorded so already. There is nothing to change.',
  'appointment.notFound': 'There is no such appointment. Reload the list.',
  'appointment.onePerson': 'Choose a known person or enter a new one: exactly one of both.',
  'appointment.positionNotFound': 'There is no position “%{position}”. Choose the position again.',
  'appointment.endNotAfterStart': 'The person holds the position from %{from}, so the first day no longer in it must come after that.',
  'appointment.endsThen': 'The appointment is recorded to end on %{until} already. There is nothing to change.',
  'appointment.endedBefore': 'The appointment has ended on %{until}. If that day is wrong, correct it.',
  'appointment.nothingToChange': 'Everything is recorded so already. There is nothing to correct.',
  'appointment.outsideTerm': '%{day} is not in %{term} (from %{from} until the end of %{lastDay}). Choose another term or another day.',
  'appointment.outlivesUnit':
    '%{unit} exists only until the end of %{lastDay}. Give a first day no longer in the post, %{closed} at the latest.',
  'appointment.unitNotYet': '%{unit} exists only from %{opened}, not yet on %{day}. Choose a day from then on.',
  'appointment.unitNotAlive': '%{unit} exists from %{opened} until the end of %{lastDay}, not on %{day}. Choose a day between.',
  'appointment.kindLacksPosition': '%{unit} is of kind %{kind}, which does not have the position %{position}. Choose another position.',
  'appointment.already':
    '%{name} holds the position %{position} of this unit from %{from} already. No appointment is needed; if a day is wrong, correct it.',
  'appointment.alreadyUntil':
    '%{name} holds the position %{position} of this unit from %{from} until the end of %{lastDay}. Choose a later day.',
  'appointment.positionTaken':
    '%{name} holds the position %{position} from %{from}, and it has one holder at a time. End that appointment first.',
  'appointment.positionTakenUntil':
    '%{name} holds the position %{position} from %{from} until the end of %{lastDay}, and it has one holder at a time. Choose a later day.',
  'appointment.heldBefore':
    '%{name} holds the position %{position} from %{from} until the end of %{lastDay}, and it has one holder at a time. If that last day is recorded wrongly, correct it first; if it is right, choose a later day.',
  'appointment.heldLater':
    '%{name} holds the position %{position} from %{from}, and it has one holder at a time. If that first day is recorded wrongly, correct it first; if it is right, this appointment must end on %{from} at the latest.',
  'appointment.heldLaterUntil':
    '%{name} holds the position %{position} from %{from} until the end of %{lastDay}, and it has one holder at a time. If those days are recorded wrongly, correct them first; if they are right, choose days that leave them free.',
  'appointment.tooManyRows': 'At most %{most} rows are written at once. Divide them.',
  'appointment.nobodyNamed': 'Nobody is named who leaves or takes a position. Name at least one person.',
  'appointment.notOfUnit': 'This unit has no such appointment. Reload the list, or end it on the page of another unit.',
  'appointment.namedTwice': 'This post is named in another row already. Leave one out.',
};
