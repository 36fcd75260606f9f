import { useEffect } from 'react';
import { asApart } from '../../parts/Apart';

// A page of units is read far more often than it is written to: what it is written by comes after it.
export const ActDialog = asApart(() => import('./acts/ActDialog').then(({ ActDialog }) => ActDialog));
export const Appoint = asApart(() => import('./acts/Appoint').then(({ Appoint }) => Appoint));
export const CorrectAppointment = asApart(() => import('./acts/CorrectAppointment').then(({ CorrectAppointment }) => CorrectAppointment));
export const CorrectAskedPost = asApart(() => import('./acts/CorrectAskedPost').then(({ CorrectAskedPost }) => CorrectAskedPost));
export const CreateUnit = asApart(() => import('./acts/CreateUnit').then(({ CreateUnit }) => CreateUnit));
export const EndAppointment = asApart(() => import('./acts/EndAppointment').then(({ EndAppointment }) => EndAppointment));
export const SetCoverage = asApart(() => import('./acts/SetCoverage').then(({ SetCoverage }) => SetCoverage));
export const SetIdentifiers = asApart(() => import('./acts/SetIdentifiers').then(({ SetIdentifiers }) => SetIdentifiers));
export const CommitteeSheet = asApart(() => import('./committee/CommitteeSheet').then(({ CommitteeSheet }) => CommitteeSheet));
export const EndCommittee = asApart(() => import('./committee/EndCommittee').then(({ EndCommittee }) => EndCommittee));

const ofUnits: { fetchEarly: () => void }[] = [
  ActDialog,
  Appoint,
  CreateUnit,
  EndAppointment,
  CorrectAppointment,
  SetCoverage,
  SetIdentifiers,
  CommitteeSheet,
  EndCommittee,
];

/** How long after the page stands its dialogs begin to be fetched, before anybody asks for one. */
const wait = 4000;
/** At the latest so long after one of them the next comes, however busy the page is. */
const patience = 2000;

/** Fetches what a unit is written by once its page stands, one after the other while nothing else is done: it opens at once, also offline. */
export function useDialogsEarly(): void {
  useEffect(() => {
    let idle = 0;
    const next = ([dialog, ...others]: typeof ofUnits) => {
      if (!dialog) return;
      idle = requestIdleCallback(
        () => {
          dialog.fetchEarly();
          next(others);
        },
        { timeout: patience },
      );
    };
    const timer = setTimeout(() => next(ofUnits), wait);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, []);
}
