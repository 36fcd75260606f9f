import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-admin';
import { askWho } from '../../providers/who';

/** What is done once somebody has signed in: what was shown to another is forgotten, and the page that they came for opens. */
export function useEntered(): () => void {
  const shown = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return () => {
    shown.clear();
    if (pathname === '/sign-in' || pathname === '/welcome') navigate('/', { replace: true });
    void askWho();
  };
}
