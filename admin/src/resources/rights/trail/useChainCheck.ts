import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { VerifyTrailChainDocument } from '../../../generated/operations';
import type { ConsoleDataProvider } from '../../../providers/data-provider';

/** How far a check of the chain has come: rows found to stand, of how many. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/** Has the chain checked, a second's worth of rows after the other, until it is done or its page is left. */
export function useChainCheck() {
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const shown = useQueryClient();
  const underWay = useRef(false);
  const isLeft = useRef(false);
  const [progress, setProgress] = useState<CheckProgress>();
  const [failure, setFailure] = useState<unknown>();
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);

  async function check() {
    if (underWay.current) return;
    underWay.current = true;
    setFailure(undefined);
    setDone(false);
    setProgress({ done: 0, total: 0 });
    try {
      for (let isOn = true; isOn && !isLeft.current; ) {
        const { chain, userErrors } = (await ask(VerifyTrailChainDocument, {})).verifyEventChain;
        // somebody else's check holds this one up: what it finds is shown as well
        if (userErrors.length > 0) break;
        const { checkUnderWay, rows = 0 } = chain ?? {};
        isOn = checkUnderWay != null;
        if (checkUnderWay) setProgress({ done: checkUnderWay.checked, total: rows });
      }
      await shown.invalidateQueries();
      setDone(true);
    } catch (error) {
      setFailure(error);
    } finally {
      underWay.current = false;
      setProgress(undefined);
    }
  }
  return { check: () => void check(), progress, failure, isDone };
}
