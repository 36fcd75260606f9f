import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { PermissionsDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { useBackCloses } from '../../parts/useBackCloses';
import { useAnswer } from '../../providers/useAnswer';

/** What can be done with a unit from its row; each leads to the unit's page. */
export type RowAct = 'change' | 'move' | 'child';

/** The menu of a row: where it opened and for which unit. */
export interface RowMenu {
  readonly id: string;
  readonly name: string;
  readonly at: { readonly left: number; readonly top: number };
}

/** The menu that the menu key, Shift F10 or the right button opens on a row of the tree. */
export function TreeRowMenu({
  menu,
  onClose,
  onChoose,
}: {
  menu: RowMenu | undefined;
  onClose: () => void;
  onChoose: (id: string, act?: RowAct) => void;
}) {
  const say = useText();
  useBackCloses(menu !== undefined, onClose);
  const { answer } = useAnswer(PermissionsDocument, { unit: menu?.id ?? '' }, { enabled: menu !== undefined });
  const may = answer?.viewer.permissions ?? [];
  const acts: [string, RowAct, string][] = [
    [say('acts.open'), 'change', 'unit:change'],
    [say('units.tree.move'), 'move', 'unit:move'],
    [say('acts.create.openUnder'), 'child', 'unit:create'],
  ];
  const choices: [string, RowAct?][] = [
    [say('units.tree.openPage')],
    ...acts.filter(([, , needs]) => may.includes(needs)).map(([label, act]): [string, RowAct] => [label, act]),
  ];
  return (
    <Menu
      open={menu !== undefined}
      // it stays in the landmark that the tree stands in
      disablePortal
      anchorReference="anchorPosition"
      anchorPosition={menu?.at}
      onClose={onClose}
      onContextMenu={(event) => event.preventDefault()}
      slotProps={{ list: { 'aria-label': menu && say('shell.state.moreWith', { name: menu.name }) } }}
    >
      {choices.map(([label, act]) => (
        <MenuItem
          key={label}
          onClick={() => {
            onClose();
            if (menu) onChoose(menu.id, act);
          }}
        >
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
