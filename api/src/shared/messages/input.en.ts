import type { inputVi } from './input.vi.js';

/** What is wrong with the form of what was given, in English. */
export const inputEn: Readonly<Record<keyof typeof inputVi, string>> = {
  'input.required': 'This is empty. Fill it in.',
  'input.tooLong': 'It has %{length} characters; at most %{most} are taken. Shorten it.',
  'input.control': 'It holds invisible control characters. Type it instead of pasting.',
  'input.form': 'It is not of the right form. Look it over.',
  'input.codeHasSpace': 'A code has no spaces. Write it in one, such as HP-LC-HN-10.',
  'input.referenceCode':
    'A code is made of capital letters, digits and underscores and begins with a letter, such as CELL_GROUP. Correct it.',
  'input.personName': 'Names have no digits and none of @ < >. Correct it.',
  'input.phone': 'This is not a telephone number. Write it like 0225 3 700 000, or leave it empty.',
  'input.email': 'This is not an e-mail address. Write it like name@haiphong.gov.vn, or leave it empty.',
  'input.day': 'A day must lie between %{firstDay} and %{lastDay}. Check the year.',
  'input.untilNotAfterFrom': 'The end must come after the beginning, %{from}. Correct one of both days.',
  'input.tooManyAmendments': 'At most %{most} places of a file are amended here. Amend it in Excel and send it again.',
  'input.tooMany': 'At most %{most} are taken here. Leave some out.',
  'input.stale': 'Someone else saved before you. Nothing was written: look at the present state, then do it again if it is still needed.',
  'input.busy': 'Something else was being written to the organisation. Nothing was written: try again in a few minutes.',
  'input.changedMeanwhile': 'At the same moment someone wrote what contradicts this. Nothing was written: reload and try again.',
  'input.anotherUnit': 'another unit',
  'input.anotherPerson': 'another person',
  'input.anotherCourse': 'another course',
  'input.anotherLesson': 'another lesson',
};
