import { UsersRound } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { isSame } from '../../../parts/form/changed-only';
import { useFormNews } from '../../../parts/form/form-news';
import { Icon } from '../../../parts/Icon';
import { To } from '../../../parts/To';
import { wordsOf } from '../permission-groups';
import type { Role } from '../rights';
import { useIncluded } from '../useIncluded';
import { type RoleValues, roleForm } from './RoleEditor';

/** At the foot of the page while something differs from what is on record: how many people saving touches, and how. */
export function RoleBar({
  role: { code, holders },
  values,
  opened,
  isBusy,
  isForTwo,
}: {
  role: Role;
  values: RoleValues;
  opened: RoleValues;
  isBusy: boolean;
  isForTwo: boolean;
}) {
  const say = useText();
  const news = useFormNews(roleForm);
  const { reset } = useFormContext();
  const { withAll } = useIncluded();
  if (isSame(values, opened)) return null;
  const [now, before] = [withAll(values.permissions), withAll(opened.permissions)];
  const added = now.filter((one) => !before.includes(one));
  const taken = before.filter((one) => !now.includes(one));
  const changes = [
    added.length > 0 && say('grants.roles.added', { permissions: wordsOf(added, say) }),
    taken.length > 0 && say('grants.roles.taken', { permissions: wordsOf(taken, say) }),
    values.isSecondFactorRequired !== opened.isSecondFactorRequired &&
      say(values.isSecondFactorRequired ? 'grants.roles.twoFactorOn' : 'grants.roles.twoFactorOff'),
  ].filter((change) => change !== false);
  return (
    <div className="actbar">
      <p className="grow" role="status">
        <Icon of={UsersRound} small />{' '}
        {news ??
          (holders === 0 ? (
            say('grants.roles.untouched')
          ) : (
            <>
              <Sentence
                message="grants.roles.touched"
                values={{
                  smart_count: holders,
                  change: changes.join('; ') || say(isSame(values.label, opened.label) ? 'grants.roles.same' : 'grants.roles.renamed'),
                }}
              />{' '}
              <To path="/rights/grants" params={{ role: code, current: '1' }}>
                {say('grants.roles.see', { smart_count: holders })}
              </To>
            </>
          ))}{' '}
        {isForTwo && say('acts.forTwo')}
      </p>
      <Button onClick={() => reset(opened)}>{say('grants.roles.drop')}</Button>
      <Button type="submit" form={roleForm} look="main" busy={isBusy}>
        {say(isForTwo ? 'acts.sendForTwo' : 'grants.roles.save')}
      </Button>
    </div>
  );
}
