// Jest puts these in every test file's scope; their types come with Jest itself.
declare const afterAll: typeof import('@jest/globals').afterAll;
declare const afterEach: typeof import('@jest/globals').afterEach;
declare const beforeAll: typeof import('@jest/globals').beforeAll;
declare const beforeEach: typeof import('@jest/globals').beforeEach;
declare const describe: typeof import('@jest/globals').describe;
declare const expect: typeof import('@jest/globals').expect;
declare const it: typeof import('@jest/globals').it;
declare const jest: typeof import('@jest/globals').jest;
declare const test: typeof import('@jest/globals').test;
