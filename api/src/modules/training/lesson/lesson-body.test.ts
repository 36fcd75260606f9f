import { refused } from '../../../../test/commands.js';
import { signedIn } from '../../../../test/signed-in.js';
import { startApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { says, writer } from '../training.factory.js';
import { readBody } from './lesson-body.js';

const text = (said: string, ...marks: object[]) => ({ type: 'text', text: said, ...(marks.length && { marks }) });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => ({ type: 'doc', content });
const material = (caption: string) => ({ type: 'material', attrs: { materialId: '00000000-0000-4000-8000-000000000000', caption } });
const link = (href: string) => ({ type: 'link', attrs: { href } });

test('what is not seen of what was pasted is taken out, wherever in the text it stands', () => {
  const pasted = doc(
    paragraph(text('Nghị\u00adquyết của chi\u2060 bộ '), text('\u200b'), text('\ufeffđã ra', link('https://a.vn/\u200bb'))),
    paragraph(text('\u00ad')),
    paragraph(text('Hồ sơ'.normalize('NFD')), { type: 'hardBreak' }, text(' một\r\nhai')),
    material('Ảnh\u200b hội nghị'),
  );
  expect(readBody(pasted)).toMatchObject({
    body: doc(
      paragraph(text('Nghịquyết của chi bộ '), text('đã ra', link('https://a.vn/b'))),
      { type: 'paragraph' },
      paragraph(text('Hồ sơ'), { type: 'hardBreak' }, text(' một\nhai')),
      material('Ảnh hội nghị'),
    ),
  });
});

test('signs that consist of several stay whole', () => {
  const family = doc(paragraph(text('Gia đình \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u2764\ufe0f')));
  expect(readBody(family)).toMatchObject({ body: family });
});

test.each([
  ['a text', doc(paragraph(text('Một câu dài\u0001 ở đây.')))],
  ['what turns the direction', doc(paragraph(text('Một câu dài\u202e ở đây.')))],
  ['half a character', doc(paragraph(text('Một câu dài\ud800 ở đây.')))],
  ['a caption', doc(material('Một câu dài\u0000 ở đây.'))],
  ['an address', doc(paragraph(text('x', link('https://Một câu dài\ud800 ở đây.'))))],
  ['an attribute that is not kept', doc({ ...paragraph(text('x')), attrs: { style: 'Một câu dài\u0007 ở đây.' } })],
])('%s with what no text may have is refused, with the words around it', (_, body) =>
  expect(readBody(body)).toMatchObject({ around: expect.stringContaining('Một câu dài… ở đây.') }),
);

test('who writes such a text is told where, and nothing fails', async () => {
  const api = await startApi();
  const unitId = (await openUnit(api)).id;
  const trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  const lesson = await writer(api, trainer).lesson(unitId, 'Bài');
  for (const said of ['x\ud800', 'x\u0001', 'x\u202e']) {
    const { refusals, messages } = await refused(api, 'saveLesson', { ...lesson, body: says(said) }, { as: trainer });
    expect([refusals, messages[0]]).toEqual([['INVALID at input.body'], expect.stringContaining('“x…”')]);
    expect((await refused(api, 'createLesson', { unitId, title: 'Bài', body: says(said) }, { as: trainer })).refusals).toEqual([
      'INVALID at input.body',
    ]);
  }
  await api.close();
});
