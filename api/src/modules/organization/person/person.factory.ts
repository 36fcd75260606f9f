import { done } from '../../../../test/commands.js';
import type { TestApi } from '../../../../test/start-api.js';

/** A person that a factory recorded. */
export interface RecordedPerson {
  readonly id: string;
  readonly fullName: string;
  readonly version: number;
}

/** Records a person through the API: Bùi Bích Đào (mẫu), unless called otherwise. */
export async function recordPerson(api: TestApi, wish: object = {}): Promise<RecordedPerson> {
  const input = { familyName: 'Bùi', middleName: 'Bích', givenName: 'Đào (mẫu)', ...wish };
  const { person } = await done(api, 'createPerson', input, 'person { id fullName version }');
  return person;
}
