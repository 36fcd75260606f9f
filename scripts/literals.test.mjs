import { catalogueBreaches, literalBreaches } from './literals.mjs';

const of = (content) => literalBreaches('admin/src/A.tsx', content);
const at = (line, text) => `admin/src/A.tsx:${line}: "${text}" belongs in the catalogues (admin/src/i18n)`;

test('words out of the catalogues, signs, keys on the keyboard and names of the program pass', () => {
  for (const content of [
    '<p>{say("shell.state.saved")} · {count}</p>',
    '<kbd>Ctrl K</kbd>',
    '<div>lechan</div>',
    '<Sentence message="shell.state.slow" className="note" />',
    '<Field label={say(isNew ? "acts.name" : "acts.newName")} source="name" />',
    'const place = { label: "shell.places.home", path: "/units" };',
    'const letter = name.replaceAll("đ", "d");',
    'throw new Error("index.html has no root");',
  ])
    expect(of(content)).toEqual([]);
});

test('text between tags is found with its line', () => {
  expect(of('// đầu trang\nconst a = (\n  <p>\n    Saved\n  </p>\n);')).toEqual([at(3, 'Saved')]);
  expect(of('<p>{isNew ? "New" : say("a.b")} {"Old"}</p>')).toEqual([at(1, 'New'), at(1, 'Old')]);
  expect(of(`<p>{\`\${count} units\`}</p>`)).toEqual([at(1, 'units')]);
  expect(of('<b>{count && "some"}</b>')).toEqual([at(1, 'some')]);
});

test('text in attributes that are read or heard is found, in others not', () => {
  for (const name of ['label', 'title', 'placeholder', 'aria-label', 'alt'])
    expect(of(`<Field ${name}="Name" />`)).toEqual([at(1, 'Name')]);
  expect(of('<Field title={wide ? "Wide" : "Narrow"} />')).toEqual([at(1, 'Wide'), at(1, 'Narrow')]);
  expect(of('const tab = { label: "History" };')).toEqual([at(1, 'History')]);
  expect(of('notify("Saved");')).toEqual([at(1, 'Saved')]);
  expect(of('<Field name="name" role="status" className="row" />')).toEqual([]);
});

test('words with Vietnamese letters are found wherever they stand, once', () => {
  expect(of('const word = "Đã lưu";')).toEqual([at(1, 'Đã lưu')]);
  expect(of('<Field label="Tên đầy đủ" />')).toEqual([at(1, 'Tên đầy đủ')]);
  expect(of(`const title = \`Từ ngày \${day}\`;`)).toEqual([at(1, 'Từ ngày')]);
});

test('catalogues have the same keys, interpolations and marks', () => {
  expect(catalogueBreaches({ a: { b: 'Từ <b>%{day}</b>' } }, { a: { b: 'From <b>%{day}</b>' } })).toEqual([]);
  expect(catalogueBreaches({ a: '%{smart_count} đơn vị' }, { a: '%{smart_count} unit |||| %{smart_count} units' })).toEqual([]);
  expect(catalogueBreaches({ a: 'Lưu', b: 'Đóng' }, { a: 'Save', c: 'Close' })).toEqual([
    'b is only in Vietnamese',
    'c is only in English',
  ]);
  expect(catalogueBreaches({ a: 'Từ %{day}' }, { a: 'From %{date}' })).toEqual([
    'a has other interpolations in Vietnamese (%{day}) than in English (%{date})',
  ]);
  expect(catalogueBreaches({ a: '<b>Đã lưu.</b>' }, { a: 'Saved.' })).toEqual([
    'a has other marks in Vietnamese (</b> <b>) than in English (none)',
  ]);
  expect(catalogueBreaches({ a: 'Lưu' }, { a: ' ' })).toEqual(['a is empty in English']);
  expect(catalogueBreaches({ a: 'Đã lưu' }, { a: 'Đã lưu' })).toEqual(['a is Vietnamese in English']);
  expect(catalogueBreaches({ language: { vi: 'Tiếng Việt' } }, { language: { vi: 'Tiếng Việt' } })).toEqual([]);
});
