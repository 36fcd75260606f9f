/** Over how many milliseconds the speed is reckoned, and from how many on it can be told. */
const [over, from] = [8000, 1500];

/** Reckons how many bytes a second are sent of late; undefined while that can't be told. */
export function speedometer(): (sent: number) => number | undefined {
  let marks: { at: number; sent: number }[] = [];
  return (sent) => {
    const at = performance.now();
    marks = [...marks.filter((mark) => at - mark.at < over), { at, sent }];
    const [first] = marks;
    if (!first || at - first.at < from || sent <= first.sent) return undefined;
    return ((sent - first.sent) / (at - first.at)) * 1000;
  };
}
