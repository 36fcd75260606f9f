import { MapPinOff } from 'lucide-react';
import { usePath } from '../day/useDay';
import { useText } from '../i18n/useText';
import { Button } from '../parts/Button';
import { Empty } from '../parts/Empty';
import { PageHeading } from '../parts/PageHeading';
import { Page } from './Shell';

/** An address that leads nowhere. */
export function NotFound() {
  const say = useText();
  const toPath = usePath();
  return (
    <Page>
      <PageHeading title={say('shell.state.notFound')} hidden />
      <Empty icon={MapPinOff} title={say('shell.state.notFound')} hint={say('shell.state.notFoundHint')}>
        <Button to={toPath('/')}>{say('shell.state.goHome')}</Button>
      </Empty>
    </Page>
  );
}
