import { useLanguage, useText } from '../../../i18n/useText';
import { shownSize } from '../../../parts/sizes';
import type { WhyNot } from './file-rules';
import type { UploadItem } from './upload-item';

/** Says of uploads in words how they stand. */
export function useUploadText() {
  const say = useText();
  const language = useLanguage();
  const sized = (bytes: number) => shownSize(bytes, language);
  const percentOf = (done: number, size: number) => Math.floor((done / Math.max(size, 1)) * 100);

  function left(seconds: number): string {
    if (seconds < 90) return say('uploads.left.seconds', { smart_count: Math.max(5, Math.ceil(seconds / 5) * 5) });
    if (seconds < 90 * 60) return say('uploads.left.minutes', { smart_count: Math.round(seconds / 60) });
    return say('uploads.left.hours', { smart_count: Math.round(seconds / 3600) });
  }

  function whyNot(why: WhyNot, size: number): string {
    return why.why === 'tooLarge'
      ? say('uploads.why.tooLarge', { size: sized(size), most: sized(why.most) })
      : say(`uploads.why.${why.why}`);
  }

  /** What of an item is said in a line, strong parts between `<b>` and `</b>`. */
  function stateOf({ state, size, target }: UploadItem, before: number): string {
    const sizes = (sent: number) => ({ sent: sized(sent), size: sized(size) });
    switch (state.is) {
      case 'waiting':
        return before > 0 ? say('uploads.state.waitingAfter', { smart_count: before }) : say('uploads.state.waiting');
      case 'reading':
        return say('uploads.state.reading', { percent: percentOf(state.done, size) });
      case 'sending':
        return state.perSecond
          ? say('uploads.state.sendingLeft', { ...sizes(state.sent), left: left((size - state.sent) / state.perSecond) })
          : say('uploads.state.sending', sizes(state.sent));
      case 'paused':
      case 'signedOut':
        return say(`uploads.state.${state.is}`, sizes(state.sent));
      case 'cut': {
        const seconds = Math.ceil((state.retryAt - Date.now()) / 1000);
        return say(seconds > 0 ? 'uploads.state.cut' : 'uploads.state.cutNow', { ...sizes(state.sent), seconds });
      }
      case 'done':
        return say(target.material ? 'uploads.state.doneVersion' : 'uploads.state.done', { size: sized(size) });
      case 'refused':
        return state.message ?? say(`uploads.why.${state.why ?? 'unknown'}`);
      default:
        return say(`uploads.state.${state.is}`);
    }
  }
  return { sized, whyNot, stateOf, percentOf };
}
