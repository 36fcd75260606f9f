import { useText } from '../../../i18n/useText';

/** That what is handed over holds no state secrets: never ticked beforehand, and recorded with who ticked it. */
export function Attestation({ isAttested, onChange }: { isAttested: boolean; onChange: (isAttested: boolean) => void }) {
  const say = useText();
  return (
    <label className="att cbx">
      <input type="checkbox" checked={isAttested} onChange={({ target }) => onChange(target.checked)} />
      <span>
        <b>{say('uploads.attest')}</b>
        <span className="meta block">{say('uploads.attestHint')}</span>
      </span>
    </label>
  );
}
