import type { referenceVi } from './reference.vi.js';

/** Why a command on kinds, positions, registers and terms is refused, in English. */
export const referenceEn: Readonly<Record<keyof typeof referenceVi, string>> = {
  'reference.codeTaken': 'There is %{code} already. Use another code.',
  'reference.rank': 'A place in lists is a number from 0 to %{most}. Choose one of these, or leave it empty to stand last.',
  'reference.nothingToChange': 'Everything is so already. There is nothing to change.',
  'reference.kindNotFound': 'There is no kind of unit “%{code}”. Choose again.',
  'reference.kindHasUnits': '%{count} units are or were of this kind, so it can not be deleted.',
  'reference.kindIsParent': 'This kind may be the parent of: %{kinds}. Take it off those first.',
  'reference.kindHasPositions': 'This kind has the positions: %{positions}. Take it off those first.',
  'reference.parentKindInUse': '%{unit} stands or will stand below %{parent} (%{parentKind}). Move it first.',
  'reference.parentOtherTree': '%{kind} is of another tree, and a unit stands below units of its own. Take it off the list.',
  'reference.rootInUse': '%{unit} (%{kind}) stands or will stand without a parent. Move it first.',
  'reference.positionNotFound': 'There is no position “%{code}”. Choose again.',
  'reference.positionHeld': '%{count} appointments to this position are recorded, so it can not be deleted.',
  'reference.positionHeldIn': 'Someone holds this position in %{unit} (%{kind}). End that appointment first.',
  'reference.severalHolders': 'In %{unit} two or more hold this position on %{day}. End or correct that first.',
  'reference.schemeNotFound': 'There is no register “%{code}”. Choose again.',
  'reference.schemeInUse': '%{count} identifiers of this register are recorded, so it can not be deleted.',
  'term.notFound': 'There is no such term. Choose again.',
  'term.nameTaken': 'There is a term “%{name}” already. Use another name.',
  'term.endNotAfterStart': 'The term begins on %{startsOn}, so its end must come after that.',
  'term.inUse': '%{count} appointments are recorded in %{term}, so it can not be deleted.',
  'term.appointmentsOutside':
    '%{count} appointments of this term begin outside those days, the first on %{day}. Choose other days, or correct those first.',
};
