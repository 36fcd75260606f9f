import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Ellipsis, EllipsisVertical, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './IconButton';
import { useBackCloses } from './useBackCloses';

export interface Choice {
  label: string;
  onChoose: () => void;
}

/** What else can be done with something, behind three dots or its own sign; nothing where nothing can. */
export function MoreMenu({
  label,
  choices,
  framed,
  icon = framed ? EllipsisVertical : Ellipsis,
}: {
  label: string;
  choices: readonly Choice[];
  framed?: boolean;
  icon?: LucideIcon;
}) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => setAnchor(undefined);
  useBackCloses(anchor !== undefined, close);
  if (choices.length === 0) return null;
  return (
    <>
      <IconButton
        icon={icon}
        label={label}
        framed={framed}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      />
      <Menu open={anchor !== undefined} anchorEl={anchor} onClose={close}>
        {choices.map(({ label: text, onChoose }) => (
          <MenuItem
            key={text}
            onClick={() => {
              close();
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
