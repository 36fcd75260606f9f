import type { Messages } from '../messages';

/** The list of keyboard shortcuts, in English. */
export const keys: Messages['keys'] = {
  title: 'Keyboard shortcuts',
  hint: 'Everything can be done from the keyboard. Tab goes to the next field or button, Shift Tab goes back.',
  or: 'or',
  groups: { anywhere: 'Anywhere', search: 'In the search', tree: 'In the tree', form: 'In a form', tabs: 'Tabs and lists' },
  anywhere: {
    search: 'Find units, people, things to do; type a day to see it',
    help: 'Open this list',
    close: 'Close what is on top; what was typed is kept',
  },
  search: {
    move: 'Choose the result above, below',
    open: 'Open the chosen result',
    newTab: 'Open it in a new tab',
    forget: 'Take a place off those seen lately',
  },
  tree: {
    move: 'Go up, go down',
    open: 'Open the branch, then enter it',
    close: 'Close the branch, then leave it',
    ends: 'Go to the first, the last unit',
    letters: 'Type how a name begins, without marks, to go there',
    siblings: 'Open all branches beside it',
    show: 'Show the unit’s page',
    menu: 'Open what can be done with the unit, such as Move…',
  },
  form: { save: 'Save', day: 'A day may be typed in short: 010624 or 1/6/24' },
  tabs: { move: 'Go to the next tab', open: 'Open the tab' },
  names: {
    up: '↑',
    down: '↓',
    left: '←',
    right: '→',
    letter: 'a–z',
    letterLabel: 'a letter',
    upLabel: 'arrow up',
    downLabel: 'arrow down',
    leftLabel: 'arrow left',
    rightLabel: 'arrow right',
  },
};
