import type { unitVi } from './unit.vi.js';

/** Why a command on a unit is refused, in English. */
export const unitEn: Readonly<Record<keyof typeof unitVi, string>> = {
  'unit.notFound': 'There is no such unit. Choose the unit again.',
  'unit.codeTaken': 'Code %{code} belongs to %{unit}. Use a free one, such as %{free}.',
  'unit.codeTakenUntil':
    'Code %{code} belongs to %{unit} from %{from} until the end of %{lastDay}. Use a free one, such as %{free}, or another day.',
  'unit.codeTakenOnDays':
    'Code %{code} belongs to %{unit} from %{from} on. Choose another day, or correct the code of one of the two units first.',
  'unit.codeTakenFrom': 'Code %{code} belongs to %{unit} from %{from} on. Use a free one, such as %{free}.',
  'unit.codeTakenThen': 'Code %{code} belongs to another unit at some time in these days. Use a free one, such as %{free}.',
  'unit.kindUnknown': 'There is no kind of unit “%{kind}”. Kinds: %{kinds}.',
  'unit.rootNotAllowed': '%{kind}: such a unit needs a parent (%{allowed}). Choose one.',
  'unit.parentNotFound': 'There is no such parent. Choose it again.',
  'unit.parentKindNotAllowed':
    '%{kind}: such a unit may not stand below %{unit}, which is of kind %{parentKind}. It may below: %{allowed}.',
  'unit.parentUnfit': '%{kind}: such a unit may not stand below that one. It may below: %{allowed}.',
  'unit.parentNone': '%{kind}: such a unit may not stand below any. Leave the parent empty.',
  'unit.cycle': '%{unit} stands below this very unit, so it can not be its parent. Choose another one.',
  'unit.tooDeep': 'With this parent the tree would have %{depth} levels; there are at most %{most}. Choose a parent nearer to the root.',
  'unit.outlivesParent':
    'The parent %{unit} exists only until the end of %{ended}, this unit longer. Choose another parent, or end this unit by then.',
  'unit.predatesParent': 'The parent %{unit} exists only from %{opened}. Choose a day from then on, or correct the parent first.',
  'unit.parentNotYet': 'The parent %{unit} exists only from %{opened}, not yet on %{day}. Choose another unit or another day.',
  'unit.parentNotAlive':
    'The parent %{unit} exists only from %{opened} until the end of %{ended}, not on %{day}. Choose another unit or another day.',
  'unit.parentNotThen': 'The parent does not exist on all of these days. Choose other days or another parent.',
  'unit.childKindNotAllowed': '%{unit}, of kind %{childKind}, stands below this unit, and may not below the kind %{kind}. Move it first.',
  'unit.childUnfit': 'A unit stands below this one that may not below the kind %{kind}. Move it first.',
  'unit.kindLacksPosition':
    '%{name} holds the position %{position}, which units of this kind (%{kind}) do not have. End that appointment first.',
  'unit.kindLeads': 'The unit leads or is led (%{name}), so it can not become %{kind}, of another tree. End that coverage first.',
  'unit.hasChildren':
    '%{smart_count} unit still stands below it: %{some}. Move or end it first. |||| %{smart_count} units still stand below it: %{some}. Move or end them first.',
  'unit.hasManyChildren': '%{smart_count} units still stand below it: %{some} and %{more} more. Move or end them first.',
  'unit.childOpensBefore':
    '%{unit} stands below it from %{from}, before %{opened}. Correct the opening of that unit first. |||| %{smart_count} units stand below it before %{opened}, the first being %{unit}, from %{from}. Correct their openings first.',
  'unit.childMovedBefore':
    '%{unit} was moved below it on %{from}, before %{opened}. Correct the parent of that unit in that time first. |||| %{smart_count} units stand below it before %{opened}, the first being %{unit}, moved there on %{from}. Correct their parents in that time first.',
  'unit.childBefore': 'Units stand below it before %{opened}. Choose an earlier day, or correct those units first.',
  'unit.outsideLifeAppointment':
    '%{name} holds a position of this unit from %{from}, which would lie outside the days on which the unit exists. Correct that first.',
  'unit.outsideLifeCoverage':
    'The coverage between this unit and %{name} from %{from} would lie outside the days on which the unit exists. Change it first.',
  'unit.outsideLifeIdentifier': 'Identifier %{name} from %{from} would lie outside the days on which the unit exists. Change it first.',
  'unit.notYet': 'This unit exists only from %{opened}, not yet on %{day}. Choose a day from then on.',
  'unit.notAlive': 'This unit exists from %{opened} and before %{closed}, not on %{day}. Choose a day between.',
  'unit.parentLeftOut': 'The new parent is left out. Name it, or say with null that there is to be none.',
  'unit.nothingToChange': 'From %{day} on the unit is so already. There is nothing to change.',
  'unit.nothingToCorrect': 'Everything is recorded so already. There is nothing to correct.',
  'unit.laterChange':
    'From %{day} on another change is recorded: “%{value}”. If this was so only before that day, correct it “Only between two days”; otherwise change it from that day on, or correct that change first.',
  'unit.laterMove':
    'From %{day} on a move to another parent is recorded. If it stood there only before that day, correct it “Only between two days”; otherwise move it from that day on, or correct that first.',
  'unit.closedAlready': 'The unit has ended: from %{closed} on it does not exist. If that day is wrong, correct it.',
  'unit.closedNotAfterOpened': 'The unit exists from %{opened}, so the first day on which it does not must come after that.',
  'unit.changesBefore':
    'Before %{opened} there are changes (until before %{day}) that would be lost if the unit existed only from %{opened}. Correct those first.',
  'unit.changesAfter':
    'From %{day} on there is a change that would be lost if the unit did not exist from %{closed}. Choose a later day, or correct that change first.',
  'unit.onOutsidePeriod': '%{day} is not within the days to correct. Choose a day within.',
  'coverage.itself': 'A unit does not lead itself. Take it off the list.',
  'coverage.trees':
    'A unit of kind %{leaderKind} does not lead %{unit}, of kind %{kind}: only Party units lead, and they lead units outside the Party. Choose another unit.',
  'coverage.unfit':
    'A unit of kind %{leaderKind} does not lead that one: only Party units lead, and they lead units outside the Party. Choose another unit.',
  'coverage.notYet': '%{unit} exists only from %{opened}, not yet on %{day}. Choose a day from then on.',
  'coverage.notAlive':
    '%{unit} exists from %{opened} until the end of %{lastDay}, not on %{day}. Take it off the list or choose another day.',
  'coverage.notThen': 'This unit does not exist on %{day}. Take it off the list or choose another day.',
  'coverage.later': 'From %{day} on it is recorded to lead %{unit}. Set the list from that day on.',
  'coverage.nothingToChange': 'From %{day} on the unit leads exactly these already. There is nothing to change.',
  'coverage.already': 'This unit is led in that time already. Reload and try again.',
  'identifier.taken': 'Identifier %{value} belongs to %{unit}. Check it.',
  'identifier.takenUntil': 'Identifier %{value} belongs to %{unit} until the end of %{lastDay}. Check it, or choose a later day.',
  'identifier.takenThen': 'Identifier %{value} belongs to another unit at some time in these days. Check it, or choose another day.',
  'identifier.schemeNotFound': 'There is no register “%{scheme}”. Registers: %{schemes}.',
  'identifier.repeated': 'Identifier %{value} stands at number %{first} already. Leave out number %{second}.',
  'identifier.later': 'From %{day} on identifier %{value} is recorded. Set the list from that day on.',
  'identifier.nothingToChange': 'From %{day} on the unit has exactly these identifiers already. There is nothing to change.',
};
