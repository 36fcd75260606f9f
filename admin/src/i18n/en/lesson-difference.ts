/** What became different from one edition of a lesson to another. */
export const lessonDifference = {
  moved: 'Moved here, not a word changed',
  turned: {
    type: 'From “%{was}” to “%{is}”',
    format: 'Only its look changed: bold, italic, links',
    attributes: 'From “%{was}” to “%{is}”',
  },
  material: 'Material:',
  footnote: 'Footnote %{number}.',
  reference: '[footnote %{number}: %{said}]',
  looksCome: 'now %{looks}',
  looksGone: 'no longer %{looks}',
  looks: {
    bold: 'bold',
    italic: 'italic',
    underline: 'underlined',
    strike: 'struck through',
    code: 'code',
    link: 'a link to %{href}',
  },
};
