import { useState } from 'react';
import { today } from '../../../day/day';
import { InviteAccountDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { PersonField } from '../../../parts/form/PersonField';
import { RadioField } from '../../../parts/form/RadioField';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { Sheet } from '../../../parts/Sheet';
import { useForTwo, useMaySomewhere } from '../../../providers/who';
import { Tried } from '../../units/acts/Tried';
import { GivenRoleField } from '../grants/GivenRoleField';
import { GrantFields } from '../grants/GrantFields';
import { GrantSentence } from '../grants/GrantSentence';
import { noGrant } from '../grants/grant-values';
import { useRoles } from '../useRoles';
import { type InviteValues, inviteInput, isAddress, nameOf } from './invite-values';
import { LinkDialog } from './LinkDialog';
import { linkHours, type MadeLink, madeLink } from './link';
import { RightsOfPosts } from './RightsOfPosts';
import { type Invited, useInviting } from './useInviting';

const form = 'invite';

/** Somebody who is to sign in: who, as whom, with which role beside what their posts give; then the link, this once. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const say = useText();
  // who gives a role that a second person approves gives it apart, to the account that is there then
  const isGivenApart = useForTwo('giveRole');
  const mayGive = useMaySomewhere('grant:give');
  const { roles, labelOfRole } = useRoles();
  const { invite, isBusy } = useInviting();
  const [made, setMade] = useState<{ name: string; link: MadeLink; trouble?: string }>();
  // a draft may hold one that was chosen before that was so
  const roleOf = ({ role }: InviteValues) => (isGivenApart ? null : role);
  const save = (values: InviteValues) => invite(inviteInput(values), roleOf(values) ? values : undefined);
  if (made) {
    const trouble = made.trouble && say('rights.invite.roleLeft', { why: made.trouble });
    return <LinkDialog name={made.name} link={made.link} trouble={trouble} onClose={onClose} />;
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="50rem"
      title={say('rights.invite.title')}
      subtitle={say('rights.invite.hint')}
      footer={<ActFooter form={form} label={say('rights.invite.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<InviteValues, Invited>
        id={form}
        initial={{ who: 'person', personId: null, name: null, login: null, email: null, ...noGrant(today(), null) }}
        draft={form}
        save={save}
        onSaved={({ trouble, ...answer }, values) => {
          const link = madeLink('invitation', answer);
          if (link) setMade({ name: nameOf(values), link, trouble });
          else onClose();
        }}
      >
        {(values) => {
          const [name, role] = [nameOf(values), roles.find(({ code }) => code === roleOf(values))];
          return (
            <>
              <RadioField
                source="who"
                label={say('rights.invite.who')}
                options={(['person', 'other'] as const).map((value) => ({ value, label: say(`rights.invite.${value}`) }))}
              />
              <div className="f2">
                {values.who === 'person' ? (
                  <PersonField source="personId" label={say('rights.invite.personField')} required />
                ) : (
                  <TextField source="name" label={say('rights.invite.name')} required />
                )}
                <TextField source="login" label={say('rights.invite.login')} hint={say('rights.invite.loginHint')} required />
              </div>
              {values.login && !isAddress(values.login) && (
                <TextField source="email" type="email" label={say('rights.invite.email')} hint={say('rights.account.emailHint')} />
              )}
              {values.who === 'person' && values.personId && <RightsOfPosts personId={values.personId.id} />}
              {mayGive && isGivenApart && <p className="soft">{say('rights.invite.roleApart')}</p>}
              {mayGive && !isGivenApart && (
                <GivenRoleField values={values} role={role} label={say('rights.invite.role')} empty={say('rights.invite.noRole')} />
              )}
              {role && <GrantFields values={values} role={role} />}
              <Tried
                document={InviteAccountDocument}
                select={({ inviteAccount }) => inviteAccount}
                input={name && values.login ? inviteInput(values) : undefined}
                wouldDo="rights.invite.tried"
              >
                <Summary>
                  {name && values.login ? (
                    <p>
                      <Sentence message="rights.invite.sentence" values={{ name, login: values.login, hours: linkHours.invitation }} />
                    </p>
                  ) : (
                    <p className="soft">{say('acts.incomplete')}</p>
                  )}
                  {role && name && <GrantSentence values={values} name={name} role={labelOfRole(role.code)} />}
                </Summary>
              </Tried>
            </>
          );
        }}
      </ActForm>
    </Sheet>
  );
}
