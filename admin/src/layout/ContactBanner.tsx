import { CloudCheck, CloudOff, Hourglass, LogIn, RotateCw } from 'lucide-react';
import { useEffect } from 'react';
import { useRefresh } from 'react-admin';
import { Sentence } from '../i18n/Sentence';
import { useText } from '../i18n/useText';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { SignIn } from '../parts/SignIn';
import { probe, useContact } from '../providers/contact';
import { announceSaved } from '../providers/useSavedCount';
import { askWhoUnlessKnown } from '../providers/who';

/** Says over every page that the server can't be reached, is there again, is slow, or has ended the session. */
export function ContactBanner() {
  const say = useText();
  const refresh = useRefresh();
  const { line, isSlow, isEnded } = useContact();

  // what could not be read meanwhile is read now
  useEffect(() => {
    if (line !== 'back') return;
    refresh();
    askWhoUnlessKnown();
    announceSaved();
  }, [line, refresh]);

  return (
    <>
      <div role="status">
        {line === 'lost' && (
          <div className="contactbar">
            <Icon of={CloudOff} />
            <p className="grow">
              <Sentence message="contact.lost" />
            </p>
            <Button small icon={RotateCw} onClick={() => void probe()}>
              {say('contact.probe')}
            </Button>
          </div>
        )}
        {line === 'back' && (
          <div className="contactbar back">
            <Icon of={CloudCheck} />
            <p className="grow">{say('contact.back')}</p>
          </div>
        )}
        {isSlow && line !== 'lost' && (
          <div className="slownote">
            <Icon of={Hourglass} />
            <p className="grow">
              <Sentence message="shell.state.slow" />
            </p>
          </div>
        )}
      </div>
      <div role="alert">
        {isEnded && (
          <div className="contactbar">
            <Icon of={LogIn} />
            <p className="grow">
              <Sentence message="contact.ended" />
            </p>
            <SignIn small />
          </div>
        )}
      </div>
    </>
  );
}
