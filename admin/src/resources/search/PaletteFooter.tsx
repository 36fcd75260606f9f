import { useText } from '../../i18n/useText';

/** Which keys do what in the search. */
export function PaletteFooter({ isRecent }: { isRecent: boolean }) {
  const say = useText();
  return (
    <div className="palft">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {say('shell.search.choose')}
      </span>
      <span>
        <kbd>Enter</kbd> {say('shell.search.openKey')}
      </span>
      {isRecent ? (
        <span>
          <kbd>Delete</kbd> {say('palette.forget')}
        </span>
      ) : (
        <span>
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> {say('palette.newTab')}
        </span>
      )}
      <span className="grow" />
      <span>{isRecent ? say('palette.recentHint') : say('shell.search.hint')}</span>
    </div>
  );
}
