import type { ImportMessages } from './import-messages.js';

/** What an import says of a file, in English. */
export const importEn: ImportMessages = {
  FILE_EMPTY: 'The file has no rows. Choose a file with a header and data.',
  'FILE_TYPE.XLS_OR_LOCKED':
    'This is an old Excel file (.xls) or one with a password. Open it in Excel, remove the password and save it as .xlsx.',
  'FILE_TYPE.XLSB': 'This is a binary Excel file (.xlsb). Save it as .xlsx or CSV UTF-8.',
  'FILE_TYPE.ODS': 'This is an OpenDocument spreadsheet (.ods). Save it as .xlsx or CSV UTF-8.',
  'FILE_TYPE.DOCX': 'This is a Word document. Copy the table to Excel and save it as .xlsx.',
  'FILE_TYPE.ZIP':
    'This is an archive, or a damaged workbook. Unpack an archive and choose the .xlsx or .csv file within; open the original of a workbook in Excel and save it again.',
  'FILE_TYPE.PDF': 'This is a PDF. Ask for the original Excel or CSV file.',
  'FILE_TYPE.HTML': 'This is a web page or XML, even if it is called .xls. Open it in Excel and save it as .xlsx.',
  'FILE_TYPE.BINARY': 'This is not a table. Choose an .xlsx or .csv file.',
  FILE_TOO_LARGE: 'The file has %{megabytes} MB; at most %{most} MB are taken. Split it.',
  FILE_UNPACKS_TOO_LARGE: 'The file unpacks to far more than a real table. Copy the table alone to a new file.',
  FILE_NOT_PLAIN:
    'The workbook holds document declarations or comments (such as DOCTYPE) that spreadsheet programs don’t write. Open it in Excel and save it again.',
  FILE_DAMAGED: 'The file can’t be read to its end and may be damaged (%{reason}). Open it in Excel and save it again.',
  'FILE_DAMAGED.WITHIN':
    'The workbook is damaged within, and parts of it would be missed. Open it in Excel, look it over and save it again.',
  'FILE_DAMAGED.CUT':
    'The workbook breaks off before its end, as when copying or downloading it was cut short. Fetch the file again, or open the original in Excel and save it again.',
  TOO_MANY_ROWS: 'The file has more than %{most} rows. Split it.',
  NO_ROWS: 'The file has a header only. Add rows below it.',
  'NO_ROWS.LEFT_OUT': 'Every row of the file is left out: nothing is left to import. Keep at least one.',
  ENCODING_UNKNOWN:
    'The file’s encoding is not recognised: letters can’t be read, the first in line %{line} of the file. Save it as “CSV UTF-8” or .xlsx.',
  ENCODING_TCVN3:
    'The file is in TCVN3 (ABC): capitals with marks may have become small letters. Look over the names, or save it as “CSV UTF-8”.',
  ENCODING_1258: 'The file is in windows-1258. Look over the names before importing.',
  ENCODING_BROKEN: 'Letters were garbled by a wrong encoding. Take the text from the original and save it as “CSV UTF-8” or .xlsx.',
  LINE_TOO_LONG:
    'Line %{line} has %{length} characters, more than any row of a table. Check that it is the right file and that its rows stand on lines of their own.',
  TOO_MANY_COLUMNS: 'The header has %{columns} columns; at most %{most} are taken. Leave out the columns that are not needed.',
  'ENCODING_BROKEN.BYTES': 'Bytes here are no letters in UTF-8 (shown as �). Type the cell again and save the file as “CSV UTF-8”.',
  QUOTE_NOT_CLOSED: 'A quotation mark is opened and not closed (near line %{line} of the file). Close or remove it.',
  CELLS_BEYOND_HEADER:
    'The row has more cells than the header’s %{columns} columns. If a name holds the separator, put it in quotation marks.',
  COLUMN_MISSING:
    'Column “%{field}” (%{title}) is missing. Say which column of the file it is, or add or rename a column. The first row of the file must hold the headings; row %{headerRow} was taken for it and has: %{found}. If it is not, remove what stands above the headings.',
  'COLUMN_MISSING.SHEET':
    'Column “%{field}” (%{title}) is missing. Say which column of the file it is, or add or rename a column. Only the first sheet, “%{sheet}”, was read, and its first row must hold the headings; row %{headerRow} was taken for it and has: %{found}. If it is not, put the table on that sheet and remove what stands above the headings.',
  COLUMN_REPEATED: 'Two columns are “%{field}”: this one and “%{first}”. Remove or rename one.',
  COLUMN_UNKNOWN: 'This column is not used and is ignored.',
  COLUMN_NOT_IN_FILE: 'The file has no such column. It has: %{found}.',
  ROW_NOT_IN_FILE: 'The file has no such row with anything in it; its last is %{last}. Look up the row’s number.',
  'ROW_NOT_IN_FILE.HEADER':
    'This is the header, which can’t be amended or left out here. Change it in the file, or say what its columns mean.',
  CELL_AMENDED_TWICE: 'This cell is amended twice, with different values; the other is “%{first}”. Keep one of them.',
  FIELD_UNKNOWN: 'There is no such field. Fields to choose from: %{fields}.',
  REQUIRED: 'This cell must not be empty.',
  TOO_LONG: 'It has %{length} characters; at most %{most} are taken. Shorten it.',
  CELL_ERROR: 'The cell holds a formula’s error. Mend the formula or type the value.',
  CODE_CHARACTERS: 'A code must not hold spaces. Correct the code.',
  CODE_BECAME_DATE: 'Excel made a date of this code. Format the column as Text and type the code again.',
  CODE_ROUNDED: 'Excel shortened this code as if it were a number. Format the column as Text and type the whole code again.',
  LEADING_ZEROS_LOST: 'Leading zeros seem to be lost: it should be “%{whole}”. Format the column as Text and type it again.',
  LEADING_ZEROS_DOUBTFUL:
    'Codes of kind %{kind} differ in length; leading zeros may be lost (such as “%{whole}”). Check; if they are right, go on.',
  DATE_INVALID: 'This is not understood as a date. Write day/month/year, such as 01/07/2022.',
  'DATE_INVALID.NONE': 'There is no day %{text}. Write day/month/year, such as 28/02/2022.',
  DATES_REVERSED: 'The last day is before the first, %{startsOn}. Correct one of them.',
  EMAIL_INVALID: 'This is not an e-mail address. Correct it or leave it empty.',
  PHONE_INVALID: 'This is not a phone number. Correct it or leave it empty.',
  NAME_CHARACTERS: 'A person’s name has no digits and no @ < >. Correct it.',
  TEXT_CHARACTERS: 'It holds control characters that can’t be seen. Type the cell again.',
  CODE_REPEATED: 'Code %{code} is in row %{first} already. A unit may stand in one row only.',
  'CODE_REPEATED.CASE':
    'Code %{code} in row %{first} differs by capital and small letters alone. Write the same unit in the same way, or choose another code.',
  CODE_TAKEN:
    'Code %{code} of “%{name}” differs by capital and small letters alone. If that unit is meant, write the code so; else choose another.',
  CODE_TAKEN_LATER: 'From %{day} on, code %{code} belongs to “%{name}”. Use another code, or import as of %{day} or later.',
  KIND_UNKNOWN: 'There is no such kind of unit. Kinds: %{known}.',
  'KIND_UNKNOWN.NEAR': 'There is no such kind of unit. Is it: %{known}?',
  'KIND_UNKNOWN.SHARED': 'Several kinds of unit bear this label. Write the code of the one that is meant: %{known}.',
  PARENT_UNKNOWN: 'No unit bears code %{code} on %{day}, nor is it in the file. Correct the parent code or add that unit to the file.',
  'PARENT_UNKNOWN.NEAR':
    'No unit bears code %{code} on %{day}, nor is it in the file. Is it: %{near}? If not, correct the parent code or add that unit to the file.',
  'PARENT_NOT_ALIVE.open': 'Unit %{code} “%{name}” exists only from %{from}, not on %{day}. Correct the parent code or the file’s day.',
  'PARENT_NOT_ALIVE.closed':
    'Unit %{code} “%{name}” exists only from %{from} until before %{until}, not on %{day}. Correct the parent code or the file’s day.',
  'PARENT_NOT_ALIVE.RECODED':
    'Code %{code} is that of “%{name}” on other days; on %{day} that unit has code %{present}. Use that one, or correct the file’s day.',
  PARENT_KIND_NOT_ALLOWED:
    'Kind %{kind} may not stand below %{parent} (kind %{parentKind}); it may below: %{allowed}. Correct the kind or the parent.',
  CHILD_KIND_NOT_ALLOWED: 'It can’t become %{kind}: %{child} (kind %{childKind}) stands below it, and may not below %{kind}.',
  HELD_POSITION_NOT_IN_KIND:
    'It can’t become %{kind}: %{name} holds the position %{position}, which that kind lacks. End that appointment first.',
  COVERAGE_NOT_IN_KIND: 'It can’t become %{kind}: its coverage with %{name} would no longer fit. End that first.',
  ROOT_NOT_ALLOWED: 'Kind %{kind} needs a parent (it may stand below: %{allowed}). Fill in the parent code.',
  CYCLE: 'The unit stands below itself: %{codes}. Correct the parent of one of them.',
  'CYCLE.LONG': 'The unit stands below itself: %{codes} → … and %{more} more codes. Correct the parent of one of them.',
  TOO_DEEP: 'The unit stands on level %{depth}; there are at most %{most}. Correct the parent code.',
  OUTSIDE_PARENT: 'Parent %{parent} ends on %{day} and the unit does not. Choose another parent, or close the unit by then.',
  LATER_CHANGE_EXISTS:
    'From %{day} on, this cell of unit %{code} is recorded as “%{value}”. Import as of that day, or correct its history first.',
  COVERED_UNKNOWN: 'No unit bears code %{code} from %{day} on. Correct the code, or import that unit first.',
  'COVERED_UNKNOWN.NEAR': 'No unit bears code %{code} from %{day} on. Is it: %{near}? If not, correct the code, or import that unit first.',
  'COVERED_NOT_ALIVE.open': 'Unit %{code} exists only from %{from}, after its leader has ended. Correct the code.',
  'COVERED_NOT_ALIVE.closed': 'Unit %{code} “%{name}” ended on %{until}. Correct the code or the file’s day.',
  COVERS_ITSELF: 'A unit does not lead itself. Correct the code.',
  COVERAGE_TREES:
    'Only Party units lead, and lead units outside the Party; kind %{kind} and this unit are not so. Correct the code or leave it empty.',
  COVERED_LATER: 'Unit %{code} opens on %{day}: it is led from that day.',
  UNIT_UNKNOWN: 'No unit bears code %{code} on %{day}. Correct the code, or import the unit first.',
  'UNIT_UNKNOWN.NEAR': 'No unit bears code %{code} on %{day}. Is it: %{near}? If not, correct the code, or import the unit first.',
  'UNIT_UNKNOWN.anyDay': 'No unit has ever borne code %{code}. Correct the code, or import the unit first.',
  'UNIT_NOT_ALIVE.open': 'Unit %{code} “%{name}” exists only from %{from}, not on %{day}. Correct the code or the first day.',
  'UNIT_NOT_ALIVE.closed':
    'Unit %{code} “%{name}” exists only from %{from} until before %{until}, not on %{day}. Correct the code or the first day.',
  'UNIT_NOT_ALIVE.RECODED':
    'Code %{code} is that of “%{name}” on other days; on %{day} that unit has code %{present}. Use that one, or correct the first day.',
  OUTSIDE_UNIT_LIFE: 'Unit %{code} ends on %{day}. State a last day before that.',
  POSITION_UNKNOWN: 'There is no such position. Positions: %{known}.',
  'POSITION_UNKNOWN.NEAR': 'There is no such position. Is it: %{known}?',
  'POSITION_UNKNOWN.SHARED': 'Several positions bear this label. Write the code of the one that is meant: %{known}.',
  POSITION_NOT_IN_KIND: 'Units of kind %{kind} have no position %{position}. Correct the position or the unit’s code.',
  'POSITION_TAKEN.recorded':
    'This position has one holder, and %{holder} holds it from %{day}. End that appointment first, or correct the days.',
  'POSITION_TAKEN.inFile':
    'This position has one holder, and %{holder} in row %{row} holds it from %{day}. Correct the days or remove a row.',
  'ALREADY_APPOINTED.recorded': '%{name} holds this position from %{day} already. Correct the first day to match, or remove the row.',
  'ALREADY_APPOINTED.inFile': '%{name} holds this position from %{day} in row %{row} already. Remove a row or correct the days.',
  ROW_REPEATED: 'This row repeats row %{first}. Remove one.',
  PERSON_AMBIGUOUS: 'The unit has two persons called %{name}. Appoint this one on the unit’s page, where the right person can be chosen.',
  'CONTACT_DIFFERS.some': 'Recorded as “%{recorded}”, which is kept. To change it, go to the person’s page.',
  'CONTACT_DIFFERS.none': 'The person is recorded already, without this, and is left so. To add it, go to the person’s page.',
  CHANGED_MEANWHILE: 'The database refused: something else was recorded just now (%{reason}). Try the dry run again.',
  'report.file': '%{file}: %{encoding}, %{smart_count} row |||| %{file}: %{encoding}, %{smart_count} rows',
  'report.columns': 'Columns: %{columns}',
  'report.ignored': 'ignored',
  'report.dryRun': 'Dry run: would create %{created}, change %{changed}, leave %{unchanged}. Nothing was written.',
  'report.done': 'Written: %{created} created, %{changed} changed, %{unchanged} left as they were.',
  'report.refused':
    'Refused: %{smart_count} error, nothing was written. Mend the file and import it again. |||| Refused: %{smart_count} errors, nothing was written. Mend the file and import it again.',
  'report.notices': 'Notices (%{count}):',
  'report.errors': 'Errors (%{count}):',
  'report.changes': 'Changes:',
  'report.wholeFile': 'the file',
  'report.row': 'row %{row}',
  'report.more': '… and %{count} more',
  'report.moreAlike': '… and %{count} like these',
  'report.READING': 'Reading row %{done}',
  'report.CHECKING': 'Checking %{total} rows',
  'report.WRITING': 'Writing %{done}/%{total}',
  'report.stopped': 'Stopped, as asked. Nothing was written.',
  'report.asOfInvalid': '“%{value}” is not understood as a date. Write day/month/year, such as 01/07/2022.',
  'report.columnInvalid': '“%{value}” is not understood. Write HEADER=field, such as "Unit no.=code".',
  'report.fileExpired': 'There is no such file: it is older than a day, or made room for later ones. Hand it in again.',
  'report.fileMissing': 'The file %{file} can’t be opened: there is no such file. Check its path and name.',
  'report.fileIsFolder': 'The file %{file} can’t be opened: it is a folder. Name a CSV or XLSX file.',
  'report.fileIsNone': 'The file %{file} can’t be opened: it is a device or a pipe. Name a CSV or XLSX file.',
  'report.fileForbidden': 'The file %{file} can’t be opened: it may not be read by this user. Change its permissions or copy it.',
  'report.fileUnknown': 'The file %{file} can’t be opened: %{reason}.',
};
