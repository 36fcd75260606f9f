import Paper, { type PaperProps } from '@mui/material/Paper';
import type { UnitOptionFragment } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { SearchPicker, type SearchPickerProps } from './SearchPicker';
import { usePickedUnits } from './usePickedUnits';

export interface UnitPickerProps extends SearchPickerProps<UnitOptionFragment> {
  /** Only units of these kinds; any when left out. */
  kinds?: readonly string[];
  /** Units of these kinds stand before others. */
  firstKinds?: readonly string[];
  /** On which day the unit must exist; today when left out. */
  asOf?: string;
  /** A unit that can't be chosen: itself. */
  except?: string;
  /** Only these units and what is below them; any when left out. */
  within?: readonly string[];
}

/** Finds one unit or several as search finds them, by name or code, and says when there are more than are shown. */
export function UnitPicker({ kinds, firstKinds, asOf, except, within, ...field }: UnitPickerProps) {
  const say = useText();
  const labelOf = useLabel();
  const { found, isCut, isPending } = usePickedUnits(field.unchosen.text, { kinds, firstKinds, asOf, except, within });
  return (
    <SearchPicker
      {...field}
      found={found}
      isPending={isPending}
      slots={{ paper: Listed }}
      slotProps={{ paper: { 'data-more': isCut ? say('shell.state.moreOptions') : undefined } as PaperProps }}
      noOptionsText={say(kinds || except || within ? 'shell.state.noOptionsHere' : 'shell.state.noOptions')}
      nameOf={({ name }) => name}
      option={({ name, kind, code, parent }) => (
        <span className="grow" lang="vi">
          {name}
          <span className="meta block">
            {labelOf(kind.label)}, {code}
            {parent && `, ${parent.name}`}
          </span>
        </span>
      )}
    />
  );
}

/** The list, and below it that there is more than it shows. */
function Listed({ 'data-more': more, children, ...props }: PaperProps & { 'data-more'?: string }) {
  return (
    <Paper {...props}>
      {children}
      {more && (
        <p className="pickmore" role="status">
          {more}
        </p>
      )}
    </Paper>
  );
}
