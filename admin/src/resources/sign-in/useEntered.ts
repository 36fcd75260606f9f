import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-admin';
import { useParam } from '../../day/useDay';
import { askWho } from '../../providers/who';
import { readerBack } from './reader-back';

/** What is done once somebody has signed in: what was shown to another is forgotten, and the page that they came for opens. */
export function useEntered(): () => void {
  const shown = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const back = readerBack(useParam('back'));
  return () => {
    shown.clear();
    if (back) {
      window.location.assign(back);
      return;
    }
    if (pathname === '/sign-in' || pathname === '/welcome') navigate('/', { replace: true });
    void askWho();
  };
}
