/** How far the work on a course is, what readers have of it and what comes next; where there is little room the last two on demand. */
export function CourseStanding({ work, more, isShort }: { work: string; more: readonly (string | false)[]; isShort: boolean }) {
  const rest = more.filter(Boolean).join(' ');
  if (!isShort || !work || !rest) return <p className="standing">{[work, rest].filter(Boolean).join(' ')}</p>;
  return (
    <details className="standing">
      <summary>{work}</summary>
      <p>{rest}</p>
    </details>
  );
}
