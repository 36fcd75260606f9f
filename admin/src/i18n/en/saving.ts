import type { Messages } from '../messages';

/** What is said of an act that could not be saved, or of which it is not known. */
export const saving: Messages['saving'] = {
  lost: '<b>Not saved: the server can’t be reached.</b>',
  lineBack: '<b>The server is there again.</b> It was not saved before; you can save now.',
  late: '<b>Not saved: the server has not answered for a minute.</b>',
  trouble: '<b>Not saved: the server has a problem.</b>',
  refused: '<b>Not saved: the server does not take it,</b> because of a fault in this page or the server.',
  doubt: 'If it was sent before that, the server may have written it all the same. Look at what is on record before you save again.',
  kept: 'What you typed is still here.',
  draft: {
    told: '<b>This is a draft, not saved yet,</b> kept since %{time} on %{day}.',
    drop: 'Discard the draft',
  },
  yes: 'yes',
  no: 'no',
  back: {
    correct: 'Correct',
    restore: 'Put back as before',
    change: 'Change back',
    end: 'Added by mistake, end it',
    reopen: 'Open again',
    goesOn: 'Still in office',
    ground: 'Recorded by mistake',
    remove: 'Added by mistake, delete',
    again: 'Add again',
  },
  meanwhile: {
    lead: '<b>Someone saved just before you.</b> Nothing is lost. Choose for each field: keep yours or take what was saved, then save again.',
    told: '<b>Someone saved just before you.</b> Nothing is lost: what you typed is still here. See what has changed, then save again if you still want it.',
    elsewhere:
      '<b>Someone saved just before you.</b> Nothing is lost: what was saved changes nothing that is seen on the day shown. Save again if you still want it.',
    reading: '<b>Someone saved just before you.</b> Nothing is lost. Reading what was saved…',
    savedAs: 'It was saved at %{time} on %{on}: %{act}, in force from %{day}.',
    acts: { CREATE: 'unit added', CHANGE: 'change', MOVE: 'move', CLOSE: 'end', CORRECT: 'correction' },
    table: 'Yours beside what was saved',
    field: 'Field',
    was: 'When you opened it',
    mine: 'Yours, not saved',
    mineUntouched: 'As when you opened it',
    theirs: 'What was saved',
    empty: 'empty',
    same: 'Both are the same',
    notHere: 'Not edited here, as it was saved',
    onlyMine: 'Changed by you alone, still as you typed it: %{fields}.',
  },
};
