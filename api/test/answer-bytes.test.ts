import pg from 'pg';
import { AnsweringClient, answerOf } from '../src/reading/answer-bytes.js';
import { testServer } from './test-database.js';

const text = 'Nghị quyết của chi bộ 𝒳 "…"\n';
let answering: pg.Pool;
let plain: pg.Pool;
beforeAll(() => {
  answering = new pg.Pool({ Client: AnsweringClient, connectionString: testServer(), max: 1, query_timeout: 5_000 });
  plain = new pg.Pool({ connectionString: testServer(), max: 1 });
});
afterAll(() => Promise.all([answering.end(), plain.end()]));

const repeated = (times: number) => ({ text: 'select repeat($1, $2::int)', values: [text, times] });

test('an answer is the bytes that came, however many packets they came in', async () => {
  for (const times of [1, 100, 20_000]) {
    const answer = await answerOf(answering, { name: 'repeated', ...repeated(times) });
    expect(Buffer.isBuffer(answer)).toBe(true);
    expect(String(answer) === text.repeat(times)).toBe(true);
  }
});

test('answers that come together are each their own', async () => {
  const numbers = Array.from({ length: 40 }, (_, i) => 1 + i * 37);
  const answers = await Promise.all(numbers.map((times) => answerOf(answering, repeated(times))));
  expect(answers.map(String).map(({ length }) => length)).toEqual(numbers.map((times) => times * text.length));
});

test('an answer stays as it is whatever the connection reads after it', async () => {
  const kept = await answerOf(answering, repeated(4_000));
  for (let i = 0; i < 20; i++) await answerOf(answering, { text: 'select repeat($1, 50000)', values: [String(i)] });
  expect(String(kept) === text.repeat(4_000)).toBe(true);
});

test('where nothing is answered there is null, and of an empty text no bytes', async () => {
  expect(await answerOf(answering, { text: 'select null::text' })).toBeNull();
  expect(await answerOf(answering, { text: `select 'a' where false` })).toBeNull();
  expect(await answerOf(answering, { text: `select ''` })).toHaveLength(0);
});

test('what else is asked over the same connection is read as ever, after a refusal too', async () => {
  await expect(answerOf(answering, { text: 'select 1 / $1::int', values: [0] })).rejects.toMatchObject({ code: '22012' });
  const { rows } = await answering.query('select 1 as one, $1::text as told, null as none', [text]);
  expect(rows).toEqual([{ one: 1, told: text, none: null }]);
  await expect(answering.query('select nothing')).rejects.toMatchObject({ code: '42703' });
  expect(String(await answerOf(answering, { text: 'select $1::text', values: [text] }))).toBe(text);
});

test('a client of another kind answers the text', async () => {
  expect(await answerOf(plain, repeated(2))).toBe(text.repeat(2));
});
