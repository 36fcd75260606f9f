import { CloudCheck } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { isSame } from '../../../parts/form/changed-only';
import { useFormNews } from '../../../parts/form/form-news';
import { Icon } from '../../../parts/Icon';
import { factsForm } from './FactsTab';
import type { FactValues } from './facts';

/** At the foot of the page while something differs from what is on record: that it is kept, and that no reader sees it yet. */
export function FactsBar({ values, opened, isBusy, isRead }: { values: FactValues; opened: FactValues; isBusy: boolean; isRead: boolean }) {
  const say = useText();
  const news = useFormNews(factsForm);
  const { reset } = useFormContext();
  if (isSame(values, opened)) return null;
  return (
    <div className="actbar">
      <p className="grow" role="status">
        <Icon of={CloudCheck} small /> {news ?? say(isRead ? 'course.facts.barRead' : 'course.facts.bar')}
      </p>
      <Button onClick={() => reset(opened)}>{say('course.facts.drop')}</Button>
      <Button type="submit" form={factsForm} look="main" busy={isBusy}>
        {say('course.facts.save')}
      </Button>
    </div>
  );
}
