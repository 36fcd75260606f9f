import type { LucideIcon } from 'lucide-react';
import { useText } from '../../../../i18n/useText';
import { Icon } from '../../../../parts/Icon';

/** A tool that is on or off, or does something at once. Its name and its keys are shown to who points at it. */
export function ToolButton({
  icon,
  label,
  keys,
  isOn,
  isOff,
  onPress,
  className,
  showsLabel,
}: {
  icon: LucideIcon;
  label: string;
  /** As they are written, such as `Ctrl B`. */
  keys?: string;
  isOn?: boolean;
  /** Whether there is nothing for it to do now. */
  isOff?: boolean;
  onPress: () => void;
  className?: string;
  showsLabel?: boolean;
}) {
  const say = useText();
  return (
    <button
      type="button"
      className={`tbb ${showsLabel ? 'w' : ''} ${className ?? ''}`}
      aria-label={label}
      aria-pressed={isOn}
      aria-disabled={isOff || undefined}
      aria-keyshortcuts={keys?.replaceAll(' ', '+').replace('Ctrl', 'Control')}
      title={keys ? say('lesson.tools.withKeys', { label, keys }) : label}
      onClick={() => !isOff && onPress()}
    >
      <Icon of={icon} />
      {showsLabel && <span>{label}</span>}
    </button>
  );
}
