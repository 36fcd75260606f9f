import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import type { FileKind } from '../providers/export-file';
import type { ExportProgress } from '../providers/useExport';
import { Button } from './Button';
import { useBackCloses } from './useBackCloses';

/** Saves a list as a file of the kind that is chosen; while it is read, says how far that is. */
export function ExportMenu({
  progress,
  label,
  small,
  onSave,
}: {
  progress: ExportProgress | undefined;
  label: string;
  small?: boolean;
  onSave: (kind: FileKind) => void;
}) {
  const say = useText();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => setAnchor(undefined);
  useBackCloses(anchor !== undefined, close);
  const choose = (kind: FileKind) => () => {
    close();
    onSave(kind);
  };
  return (
    <>
      <Button
        icon={Download}
        small={small}
        busy={progress !== undefined}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {progress ? say('units.list.exporting', { ...progress }) : label}
      </Button>
      <Menu open={anchor !== undefined} anchorEl={anchor} onClose={close}>
        <MenuItem onClick={choose('xlsx')}>{say('lists.file.xlsx')}</MenuItem>
        <MenuItem onClick={choose('csv')}>{say('lists.file.csv')}</MenuItem>
      </Menu>
    </>
  );
}
