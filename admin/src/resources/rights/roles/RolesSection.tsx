import { Copy, SearchX } from 'lucide-react';
import { useState } from 'react';
import { DeleteRoleDocument } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Empty } from '../../../parts/Empty';
import { Failure } from '../../../parts/Failure';
import { MoreMenu } from '../../../parts/MoreMenu';
import { Waiting } from '../../../parts/Waiting';
import { useAskedAct } from '../../../providers/useAskedAct';
import { useMayEverywhere } from '../../../providers/who';
import { RemoveDialog } from '../../settings/RemoveDialog';
import { SectionPage } from '../Rights';
import type { Role } from '../rights';
import type { SectionProps } from '../sections';
import { useRoles } from '../useRoles';
import { CreateRole, createForm } from './CreateRole';
import { RoleEditor } from './RoleEditor';
import { RoleList } from './RoleList';
import { RoleShown } from './RoleShown';

/** The roles, and what one of them allows; who may keep them edits them here. */
export function RolesSection({ tabs, id }: SectionProps) {
  const say = useText();
  const labelOf = useLabel();
  const mayChange = useMayEverywhere('role:manage');
  const { roles, asked } = useRoles();
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState<{ add: Role | undefined } | { remove: Role }>();
  useAskedAct(['add'], () => setOpened({ add: undefined }), mayChange);
  const role = id === undefined ? roles[0] : roles.find(({ code }) => code === id);
  const close = () => setOpened(undefined);
  return (
    <SectionPage name="roles" tabs={tabs} footer={<div ref={setFoot} className="contents" />}>
      {asked.error !== null && asked.error !== undefined && roles.length === 0 ? (
        <Failure error={asked.error} onRetry={asked.refetch} />
      ) : asked.isPending ? (
        <Waiting rows={8} />
      ) : (
        <div className="master">
          <RoleList roles={roles} current={role} onAdd={mayChange ? () => setOpened({ add: undefined }) : undefined} />
          {role ? (
            <section className="card" aria-labelledby="role-name">
              <header>
                <h2 id="role-name" className="grow">
                  {labelOf(role.label)}
                </h2>
                {mayChange && (
                  <>
                    <Button small icon={Copy} aria-haspopup="dialog" onClick={() => setOpened({ add: role })}>
                      {say('grants.roles.duplicate')}
                    </Button>
                    <MoreMenu
                      label={say('shell.state.moreWith', { name: labelOf(role.label) })}
                      choices={[{ label: say('grants.roles.remove'), onChoose: () => setOpened({ remove: role }) }]}
                    />
                  </>
                )}
              </header>
              {mayChange ? <RoleEditor key={role.code} role={role} foot={foot} /> : <RoleShown role={role} />}
            </section>
          ) : (
            <section className="card">
              <Empty icon={SearchX} title={say('grants.roles.unknown')} hint={say('grants.roles.unknownHint')} />
            </section>
          )}
        </div>
      )}
      {opened && 'add' in opened && <CreateRole like={opened.add} onClose={close} />}
      {opened && 'remove' in opened && <RemoveRole role={opened.remove} onClose={close} />}
    </SectionPage>
  );
}

function RemoveRole({ role: { code, version, label, permissions, isSecondFactorRequired }, onClose }: { role: Role; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  return (
    <RemoveDialog
      name={labelOf(label)}
      document={DeleteRoleDocument}
      select={({ deleteRole }) => deleteRole}
      variables={(dryRun) => ({ input: { code, version, dryRun } })}
      hint={say('grants.roles.removeHint')}
      use={<p>{say('grants.roles.used')}</p>}
      again={{
        path: '/rights/roles',
        draft: { name: createForm, values: { code, label: { ...label }, permissions, isSecondFactorRequired } },
      }}
      onClose={onClose}
    />
  );
}
