import { endingTerms } from './cards/ending-terms';
import { recentChanges } from './cards/recent-changes';
import { unled } from './cards/unled';
import { vacancies } from './cards/vacancies';
import type { HomeCard } from './home-card';

/** All cards of the home page. A module exports its own from its folder and is added here; see docs/developing.md. */
export const homeCards: readonly HomeCard[] = [vacancies, endingTerms, unled, recentChanges].sort((a, b) => a.order - b.order);
