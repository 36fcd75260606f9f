import type { Messages } from '../messages';

/** The domain's words, explained in English. */
export const glossary: Messages['glossary'] = {
  words: {
    unit: 'A body with a name, a code and one above it: a Party committee, a cell, a ward, a residential group.',
    kind: 'Says what a unit is (a cell, a residential group…), to which tree it belongs and under which kinds it may stand.',
    cell: 'The Party’s body on the ground: mostly leads one or a few residential groups and stands under a ward’s committee.',
    wardCommittee: 'The Party’s body of a ward, above the cells of that ward.',
    residentialGroup: 'Where the households of a part of a ward run their affairs together. Part of the government, led by a cell.',
    leads: 'A cell leads a residential group: two units of two trees, neither of them above the other.',
    position: 'What a person does at a unit: secretary, deputy secretary, group head.',
    vacancy: 'A required position that nobody holds on the day you are looking at.',
    required: 'A position that somebody must hold at every unit of its kinds. With nobody it shows as vacant.',
    singleHolder: 'A position that one person at most holds at a unit on any day, such as secretary.',
    concurrent: 'Somebody holds this position beside another one, such as a cell’s secretary who also heads the group.',
    acting: 'Somebody does the work of a position for a time while nobody holds it in full.',
    term: 'The time of one committee, mostly five years, from one congress to the next. Recorded with each appointment.',
    change: 'What was recorded was right, but from a day on it is different. The days before stay as they were.',
    correction: 'What was recorded was wrong from the start and is now put right. The former record stays in the history.',
    effective: 'The day from which what is recorded holds. It may differ from the days of signing and of entering it here.',
    known: 'What was on record here on an earlier day, also what later turned out to be wrong.',
    identifier: 'A code that another authority gave a unit, such as the statistics office. Not the unit’s code used here.',
    code: 'A unit’s short code used here. No two units have the same one on the same day.',
    asOf: 'Every page shows the organisation as on this day. Choose another to see earlier or later.',
  },
};
