import { done } from '../../../../test/commands.js';
import type { TestApi } from '../../../../test/start-api.js';

/** An appointment that a factory made. */
export interface MadeAppointment {
  readonly id: string;
  readonly version: number;
  readonly person: { readonly id: string };
}

/** Appoints someone through the API: a new person as secretary from 15 June 2020, unless wished otherwise. */
export async function appointSomeone(
  api: TestApi,
  unitId: string,
  wish: { personId?: string; [field: string]: unknown } = {},
): Promise<MadeAppointment> {
  const newPerson = wish.personId ? undefined : { familyName: 'Vũ', middleName: 'Hữu', givenName: 'Long (mẫu)' };
  const input = { unitId, position: 'SECRETARY', validFrom: '2020-06-15', newPerson, ...wish };
  const { appointment } = await done(api, 'appoint', input, 'appointment { id version person { id } }');
  return appointment;
}

/** An appointment as the API tells it. */
export async function appointmentOf(api: TestApi, id: string, asOf?: string) {
  const { appointment } = await api.ask(
    `query ($id: ID!, $asOf: Date) { appointment(id: $id, asOf: $asOf) {
      person { fullName } position { code } term { name } isActing isConcurrent decisionNumber note endDecisionNumber endNote validFrom validUntil version } }`,
    { id, asOf },
  );
  return appointment;
}
