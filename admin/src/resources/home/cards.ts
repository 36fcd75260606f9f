import { coursesWaiting } from '../courses/home/CoursesWaiting';
import { endingTerms } from './cards/EndingTerms';
import { proposalsWaiting } from './cards/ProposalsWaiting';
import { recentChanges } from './cards/RecentChanges';
import { unled } from './cards/Unled';
import { vacancies } from './cards/Vacancies';
import type { HomeCard } from './home-card';

/** All cards of the home page. A module exports its own from its folder and is added here; see docs/developing.md. */
export const homeCards: readonly HomeCard[] = [vacancies, endingTerms, unled, proposalsWaiting, coursesWaiting, recentChanges].sort(
  (a, b) => a.order - b.order,
);
