import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../../../../parts/Icon';
import { useBackCloses } from '../../../../parts/useBackCloses';

/** One of a menu's choices. */
export interface ToolChoice {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  /** Of what is so or not: whether it is. */
  readonly isOn?: boolean;
  readonly onChoose: () => void;
  /** Whether a line stands above it: it is of another kind than those before. */
  readonly isApart?: boolean;
}

/** A tool with several choices, each in words. What is chosen leads back to the text. */
export function ToolMenu({
  label,
  named = label,
  icon,
  choices,
  className = '',
}: {
  /** What stands on it. */
  label: string;
  /** What it is called, when what stands on it is what is chosen. */
  named?: string;
  icon?: LucideIcon;
  choices: readonly ToolChoice[];
  className?: string;
}) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => setAnchor(undefined);
  useBackCloses(anchor !== undefined, close);
  return (
    <>
      <button
        type="button"
        className={`tbb w ${className}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        aria-label={named === label ? undefined : `${named}: ${label}`}
        title={named}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {icon && <Icon of={icon} />}
        <span className="clip">{label}</span>
        <Icon of={ChevronDown} small />
      </button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor}
        onClose={() => {
          anchor?.focus();
          close();
        }}
        // what is chosen puts the focus where it belongs
        disableRestoreFocus
        slotProps={{ list: { 'aria-label': named } }}
        className="toolmenu"
      >
        {choices.map(({ label: text, icon: picture, keys, isOn, isApart, onChoose }) => (
          <MenuItem
            key={text}
            divider={false}
            className={isApart ? 'apart' : undefined}
            role={isOn === undefined ? 'menuitem' : 'menuitemcheckbox'}
            aria-checked={isOn}
            onClick={() => {
              close();
              // the menu lets go of the focus only once it is closed
              setTimeout(onChoose);
            }}
          >
            {picture && <Icon of={picture} />}
            <span className="grow">{text}</span>
            {isOn && <Icon of={Check} small />}
            {keys && <span className="keys">{keys}</span>}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
