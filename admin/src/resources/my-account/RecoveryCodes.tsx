import { Download } from 'lucide-react';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Secret } from '../../parts/Secret';
import { ShownOnce } from '../../parts/ShownOnce';
import { keepFile } from '../../providers/export-file';

/** Ten codes for when the telephone is not there, shown this once. */
export function RecoveryCodes({ codes, login, onClose }: { codes: readonly string[]; login: string; onClose: () => void }) {
  const say = useText();
  const text = codes.join('\r\n');
  const file = () => new Blob([`${say('myAccount.codes.fileHead', { login })}\r\n\r\n${text}\r\n`], { type: 'text/plain;charset=utf-8' });
  return (
    <ShownOnce
      title={say('myAccount.codes.title')}
      hint={say('myAccount.codes.hint')}
      done={say('myAccount.codes.kept')}
      first={say('rights.link.first')}
      onClose={onClose}
    >
      <Secret
        label={say('myAccount.codes.name')}
        text={text}
        shown={
          <span className="recoverycodes">
            {codes.map((code) => (
              <span key={code}>{code}</span>
            ))}
          </span>
        }
        copied={(time) => say('myAccount.copied', { time })}
      />
      <div>
        <Button icon={Download} onClick={() => keepFile(say('myAccount.codes.file'), file())}>
          {say('myAccount.codes.save')}
        </Button>
      </div>
      <p className="soft">{say('myAccount.codes.use')}</p>
    </ShownOnce>
  );
}
