import { languageOf } from './language.js';

test.each([
  [undefined, 'vi'],
  ['vi', 'vi'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  ['en;q=0.1, vi;q=0.9', 'vi'],
  ['vi;q=0.1, en;q=0.9', 'en'],
  ['vi;q=0.5,en-US', 'en'],
  ['en,vi', 'en'],
  ['fr, en;q=0.3', 'en'],
  ['fr', 'vi'],
  ['en;q=0', 'vi'],
  ['*', 'vi'],
  ['EN ; Q=0.4', 'en'],
  ['entirely;q=wrong,,;', 'vi'],
])('Accept-Language %s is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
