import { LogIn } from 'lucide-react';
import { useText } from '../i18n/useText';
import { Button } from './Button';

/** The way back in: opens the page anew, whose address and drafts stay. */
export function SignIn({ small }: { small?: boolean }) {
  const say = useText();
  return (
    <Button look="main" small={small} icon={LogIn} onClick={() => window.location.reload()}>
      {say('contact.signIn')}
    </Button>
  );
}
