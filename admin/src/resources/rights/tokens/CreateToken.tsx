import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { readDay, shownDay, today } from '../../../day/day';
import { CreateAccessTokenDocument, type CreateAccessTokenMutation } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { Icon } from '../../../parts/Icon';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, useAct } from '../../../providers/useAct';
import { useWho } from '../../../providers/who';
import { Tried } from '../../units/acts/Tried';
import { ReachFields, useReach } from '../grants/ReachFields';
import { isOfPlatform } from '../permission-groups';
import { reachOf, refusedAt } from '../rights';
import { PermissionsField } from '../roles/PermissionsField';
import { usePermissionWords } from '../usePermissionWords';
import { type MadeToken, TokenDialog } from './TokenDialog';
import { isWhole, type TokenValues, tokenInput } from './token-values';
import { forTokens, lastDays } from './tokens';

const form = 'create-token';

type Created = Partial<Omit<CreateAccessTokenMutation['createAccessToken'], keyof Outcome>> & Outcome;

/** An access token for a portal: for whom, where, what of one's own it may do, until when, from where; then the token, this once. */
export function CreateToken({ onClose }: { onClose: () => void }) {
  const say = useText();
  const [made, setMade] = useState<MadeToken>();
  const { act, isBusy } = useAct(CreateAccessTokenDocument, ({ createAccessToken }) => createAccessToken);
  const { usual, most } = lastDays(today());
  const save = (values: TokenValues): Promise<Created | undefined> =>
    refusedAt<Created>('permissions', say('tokens.create.beyond'), () => act({ input: tokenInput(values) }));
  if (made) return <TokenDialog made={made} onClose={onClose} />;
  return (
    <Sheet
      open
      onClose={onClose}
      width="60rem"
      title={say('tokens.create.title')}
      subtitle={say('tokens.create.hint')}
      footer={<ActFooter form={form} label={say('tokens.create.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<TokenValues, Created>
        id={form}
        initial={{
          ...{ name: null, over: 'unit', unitId: null, includesLed: false, permissions: [] },
          ...{ validUntil: usual, allowedAddresses: null, requestsPerMinute: 600 },
        }}
        draft={form}
        save={save}
        onSaved={({ accessToken, secret }) => (accessToken && secret ? setMade({ token: accessToken, secret }) : onClose())}
      >
        {(values) => (
          <>
            <TextField source="name" label={say('tokens.create.name')} hint={say('tokens.create.nameHint')} required />
            <ReachFields values={values} permission="token:create" label={say('tokens.create.over')} />
            <Permissions values={values} />
            <div className="f2">
              <DayField
                source="validUntil"
                label={say('tokens.create.until')}
                hint={say('tokens.create.untilHint', { day: shownDay(most) })}
                required
              />
              <TextField source="requestsPerMinute" type="number" label={say('tokens.create.rate')} required />
            </div>
            <TextField source="allowedAddresses" label={say('tokens.one.addresses')} hint={say('tokens.create.addressesHint')} />
            <Foreseen values={values} />
          </>
        )}
      </ActForm>
    </Sheet>
  );
}

/** What one would need to make the token and does not have there; undefined while that is not known. */
function missingFor({ permissions }: TokenValues, mine: readonly string[] | undefined): readonly string[] | undefined {
  return mine && ['token:create', ...permissions].filter((permission) => !mine.includes(permission));
}

/** What of one's own the token may do; what was ticked and is not one's own there is told. */
function Permissions({ values }: { values: TokenValues }) {
  const say = useText();
  const words = usePermissionWords();
  const somewhere = forTokens(useWho()?.permissionsSomewhere ?? []);
  const { mine } = useReach(values);
  const possible = (mine ? forTokens(mine) : somewhere).filter((permission) => values.over === 'everything' || !isOfPlatform(permission));
  const missing = missingFor(values, mine) ?? [];
  return (
    <div className="stack tight tokenscopes">
      <h3>{say('tokens.create.permissions')}</h3>
      <p className="meta">{say('tokens.create.permissionsHint')}</p>
      <PermissionsField source="permissions" offered={possible} />
      <div role="status">
        {missing.length > 0 && (
          <p className="err">
            <Icon of={CircleAlert} small />
            {say('tokens.create.mine', { permissions: words(missing) })}
          </p>
        )}
      </div>
    </div>
  );
}

/** What will be made, tried out and in a sentence. */
function Foreseen({ values }: { values: TokenValues }) {
  const say = useText();
  const words = usePermissionWords();
  const { mine, units: reached } = useReach(values);
  const isMine = missingFor(values, mine)?.length === 0;
  const { name, permissions, over, unitId, includesLed, validUntil } = values;
  const units = reached && (includesLed && over === 'unit' ? reached.led : reached.below);
  const told = {
    ...{ name: name ?? '', permissions: words(permissions), reach: reachOf(over === 'unit' ? unitId : null, includesLed, say) },
    day: shownDay(readDay(validUntil ?? '') ?? ''),
  };
  return (
    <Tried
      document={CreateAccessTokenDocument}
      select={({ createAccessToken }) => createAccessToken}
      input={isWhole(values) && isMine ? tokenInput(values) : undefined}
      wouldDo="tokens.create.tried"
    >
      <Summary>
        {isWhole(values) && isMine ? (
          <>
            <p>
              {units === undefined ? (
                <Sentence message="tokens.create.sentence" values={told} />
              ) : (
                <Sentence message="tokens.create.sentenceCounted" values={{ ...told, smart_count: units }} />
              )}
            </p>
            <p className="soft">{say('tokens.create.once')}</p>
          </>
        ) : (
          <p className="soft">{say('acts.incomplete')}</p>
        )}
      </Summary>
    </Tried>
  );
}
