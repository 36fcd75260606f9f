import { plusDays, readDay, shownDay } from '../../../day/day';
import { type TokenFragment, UpdateAccessTokenDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { type Say, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { changedOnly } from '../../../parts/form/changed-only';
import { DayField } from '../../../parts/form/DayField';
import type { Base } from '../../../parts/form/meanwhile';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, useAct } from '../../../providers/useAct';
import { Tried } from '../../units/acts/Tried';
import { dayAfter } from '../grants/grant-values';
import { wordsOf } from '../permission-groups';
import { PermissionsField } from '../roles/PermissionsField';
import { addressesIn, type TokenValues } from './token-values';
import { lastShown } from './tokens';

const form = 'change-token';

type Values = Pick<TokenValues, 'name' | 'permissions' | 'validUntil' | 'allowedAddresses' | 'requestsPerMinute'>;

/** Another name for a token, or less that it may: fewer permissions, a nearer end, fewer addresses, fewer requests. */
export function ChangeToken({ token, onClose }: { token: TokenFragment; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(UpdateAccessTokenDocument, ({ updateAccessToken }) => updateAccessToken);
  const { id, permissions, validUntil } = token;
  const save = (values: Values, { opened, version = token.version }: Base<Values>) =>
    act({ input: { id, version, ...inputOf(values, opened) } });
  return (
    <Sheet
      open
      onClose={onClose}
      width="52rem"
      title={say('tokens.change.title', { name: token.name })}
      subtitle={say('tokens.change.hint')}
      footer={<ActFooter form={form} label={say('acts.change.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={valuesOf(token)}
        version={token.version}
        draft={`${form} ${id}`}
        save={save}
        nothing={(values, { opened }) => (Object.keys(inputOf(values, opened)).length > 0 ? undefined : say('tokens.change.nothing'))}
        onSaved={(_, { name }) => {
          saved(say('tokens.change.saved', { name: name ?? '' }));
          onClose();
        }}
      >
        {(values, { opened, version = token.version }) => {
          const changes = changesIn(values, opened, say);
          const isWhole = values.name !== null && values.permissions.length > 0 && readDay(values.validUntil ?? '') !== undefined;
          return (
            <>
              <TextField source="name" label={say('tokens.create.name')} hint={say('tokens.create.nameHint')} required />
              <div className="stack tight tokenscopes">
                <h3>{say('tokens.create.permissions')}</h3>
                <PermissionsField source="permissions" offered={permissions} former={opened.permissions} />
              </div>
              <div className="f2">
                <DayField
                  source="validUntil"
                  label={say('tokens.create.until')}
                  hint={say('tokens.change.untilHint', { day: lastShown(validUntil) })}
                  required
                />
                <TextField source="requestsPerMinute" type="number" label={say('tokens.create.rate')} required />
              </div>
              <TextField source="allowedAddresses" label={say('tokens.one.addresses')} hint={say('tokens.create.addressesHint')} />
              <Tried
                document={UpdateAccessTokenDocument}
                select={({ updateAccessToken }) => updateAccessToken}
                input={isWhole && changes.length > 0 ? { id, version, ...inputOf(values, opened) } : undefined}
                wouldDo="tokens.change.tried"
              >
                <Summary>
                  {!isWhole || changes.length === 0 ? (
                    <p className="soft">{say(isWhole ? 'tokens.change.nothing' : 'acts.incomplete')}</p>
                  ) : (
                    <>
                      <p>
                        <Sentence message="tokens.change.sentence" values={{ name: token.name, changes: changes.join('; ') }} />
                      </p>
                      <p className="soft">{say('tokens.change.same')}</p>
                    </>
                  )}
                </Summary>
              </Tried>
            </>
          );
        }}
      </ActForm>
    </Sheet>
  );
}

function valuesOf({ name, permissions, validUntil, allowedAddresses, requestsPerMinute }: TokenFragment): Values {
  return {
    ...{ name, permissions, requestsPerMinute },
    // the last day, as people say it
    ...{ validUntil: plusDays(validUntil, -1), allowedAddresses: allowedAddresses.join(', ') || null },
  };
}

/** What is sent: what differs from what the form was made from. */
function inputOf(values: Values, opened: Values) {
  const { name, permissions, validUntil, allowedAddresses, requestsPerMinute: rate } = changedOnly(values, opened);
  return {
    ...(name !== undefined && { name: name ?? '' }),
    ...(permissions && { permissions: [...permissions] }),
    ...(validUntil !== undefined && { validUntil: dayAfter(validUntil) ?? '' }),
    ...(allowedAddresses !== undefined && { allowedAddresses: addressesIn(allowedAddresses) }),
    // what is no number is refused at its field, as one that is none of them
    ...(rate !== undefined && { requestsPerMinute: typeof rate === 'number' ? Math.min(rate, 1_000_000) : 0 }),
  };
}

/** What becomes different, each in words. */
function changesIn(values: Values, opened: Values, say: Say): string[] {
  const { name, permissions, validUntil, allowedAddresses, requestsPerMinute } = changedOnly(values, opened);
  const taken = permissions && opened.permissions.filter((one) => !permissions.includes(one));
  const day = readDay(validUntil ?? '');
  return [
    name && say('tokens.change.named', { name }),
    taken?.length && say('tokens.change.taken', { permissions: wordsOf(taken, say) }),
    day && say('tokens.change.until', { day: shownDay(day) }),
    allowedAddresses && say('tokens.change.addresses', { addresses: addressesIn(allowedAddresses).join(', ') }),
    allowedAddresses === null && say('tokens.change.anywhere'),
    requestsPerMinute && say('tokens.change.rate', { smart_count: Number(requestsPerMinute) }),
  ].filter((change): change is string => typeof change === 'string');
}
