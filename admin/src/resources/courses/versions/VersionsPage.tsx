import { useText } from '../../../i18n/useText';
import { CoursesArea } from '../CoursesArea';

/** To come. */
export function VersionsPage() {
  const say = useText();
  return <CoursesArea section="list">{say('shell.state.loading')}</CoursesArea>;
}
