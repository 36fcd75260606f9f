import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Ellipsis, EllipsisVertical } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './IconButton';

export interface Choice {
  label: string;
  onChoose: () => void;
}

/** What else can be done with something, behind three dots. */
export function MoreMenu({ label, choices, framed }: { label: string; choices: readonly Choice[]; framed?: boolean }) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <IconButton
        icon={framed ? EllipsisVertical : Ellipsis}
        label={label}
        framed={framed}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      />
      <Menu open={anchor !== undefined} anchorEl={anchor} onClose={() => setAnchor(undefined)}>
        {choices.map(({ label: text, onChoose }) => (
          <MenuItem
            key={text}
            onClick={() => {
              setAnchor(undefined);
              onChoose();
            }}
          >
            {text}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
