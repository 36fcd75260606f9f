import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import Popover from '@mui/material/Popover';
import { useNavigate } from 'react-admin';
import { usePath } from '../day/useDay';
import { useText } from '../i18n/useText';
import { Name } from '../parts/Name';
import { useBackCloses } from '../parts/useBackCloses';
import { useSignOut } from '../providers/useSignOut';
import { OwnRoles } from './OwnRoles';

/** Who one is and what one may do where, the page about that, and the way out. */
export function OwnMenu({
  account: { name, login },
  anchor,
  onClose,
}: {
  account: { name: string; login: string };
  anchor: HTMLElement | undefined;
  onClose: () => void;
}) {
  const say = useText();
  const navigate = useNavigate();
  const toPath = usePath();
  const signOut = useSignOut();
  useBackCloses(anchor !== undefined, onClose);
  const choose = (go: () => void) => () => {
    onClose();
    go();
  };
  return (
    <Popover
      open={anchor !== undefined}
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ paper: { role: 'dialog', 'aria-label': say('signIn.account', { name }) } }}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
    >
      <div className="minehead">
        <p className="name">
          <Name>{name}</Name>
        </p>
        <p className="meta anywhere">{login}</p>
        <OwnRoles />
      </div>
      <MenuList autoFocusItem>
        <MenuItem onClick={choose(() => navigate(toPath('/my-account')))}>{say('myAccount.title')}</MenuItem>
        <MenuItem onClick={choose(signOut)}>{say('signIn.signOut')}</MenuItem>
      </MenuList>
    </Popover>
  );
}
