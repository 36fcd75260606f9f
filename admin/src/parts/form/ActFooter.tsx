import { CloudCheck, Info } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { MessageKey } from '../../i18n/messages';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { useFormNews } from './form-news';

const slowAfter = 3000;

/** Under a form: that what is typed is kept, later, and the one filled button; that the server is slow, or that there is nothing to save. */
export function ActFooter({
  form,
  label,
  isBusy,
  doing,
  isDangerous,
  isForTwo,
  hint,
  later,
  onLater,
}: {
  form: string;
  label: string;
  isBusy: boolean;
  /** What is under way meanwhile; that it is saved when left out. */
  doing?: MessageKey;
  isDangerous?: boolean;
  /** Whether it is only sent, for a second person to approve. */
  isForTwo?: boolean;
  /** What is said in place of that what is typed is kept; nothing when null, as where a secret is typed. */
  hint?: string | null;
  /** What leaves everything as it is; that it is done later when left out. */
  later?: string;
  onLater: () => void;
}) {
  const say = useText();
  const news = useFormNews(form);
  const isSlow = useSlow(isBusy);
  return (
    <>
      <div className="grow">
        {!isSlow && news === undefined && hint !== null && (
          <p className="meta">
            {hint ?? (
              <>
                <Icon of={CloudCheck} small /> {say('acts.draft')}
              </>
            )}
          </p>
        )}
        <p role="status">
          {isSlow ? (
            <Sentence message="shell.state.slow" />
          ) : (
            news !== undefined && (
              <>
                <Icon of={Info} small /> {news}
              </>
            )
          )}
        </p>
      </div>
      <Button onClick={onLater}>{later ?? say('shell.state.later')}</Button>
      <Button type="submit" form={form} look={isDangerous ? 'danger' : 'main'} busy={isBusy} doing={doing}>
        {isForTwo ? say('acts.sendForTwo') : label}
      </Button>
    </>
  );
}

function useSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isBusy]);
  return isSlow;
}
