import { swcOptions } from './scripts/swc-options.mjs';

export default {
  roots: ['<rootDir>/api/src', '<rootDir>/api/test', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts', '**/*.test.mjs'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
  globalSetup: '<rootDir>/api/test/global-setup.mjs',
  globalTeardown: '<rootDir>/api/test/global-teardown.mjs',
  maxWorkers: 3,
  // ends what hangs; how quick something is no test says, and the first that asks for the sample makes it with all its files
  testTimeout: 240_000,
  cacheDirectory: '<rootDir>/.cache/jest',
};
