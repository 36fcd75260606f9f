import { CloudCheck } from 'lucide-react';
import { useText } from '../../i18n/useText';
import { Button } from '../Button';
import { Icon } from '../Icon';

/** Under a form: that what is typed is kept, later, and the one filled button. */
export function ActFooter({
  form,
  label,
  isBusy,
  isDangerous,
  onLater,
}: {
  form: string;
  label: string;
  isBusy: boolean;
  isDangerous?: boolean;
  onLater: () => void;
}) {
  const say = useText();
  return (
    <>
      <p className="meta grow">
        <Icon of={CloudCheck} small /> {say('acts.draft')}
      </p>
      <Button onClick={onLater}>{say('shell.state.later')}</Button>
      <Button type="submit" form={form} look={isDangerous ? 'danger' : 'main'} busy={isBusy}>
        {label}
      </Button>
    </>
  );
}
