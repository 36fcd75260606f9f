/** From where each of the many comes, and where it goes first; as the residential groups of a district became fewer. */
const many = [24, 24, 24, 80, 80, 80, 136, 136, 136, 192, 192, 192, 230, 262, 290];
const fewer: readonly (readonly [from: number, to: number])[] = [
  ...([24, 80, 192, 290] as const).map((from) => [from, 110] as const),
  ...([136, 230, 262] as const).map((from) => [from, 220] as const),
];

/** Lines that run together: nothing to read, and no emblem. */
export function Waves() {
  return (
    <svg className="waves" viewBox="0 0 432 300" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
      {many.map((to, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a drawing that never changes
        <path key={at} d={`M0 ${10 + 20 * at}H70C100 ${10 + 20 * at} 110 ${to} 140 ${to}`} />
      ))}
      {fewer.map(([from, to]) => (
        <path key={from} d={`M140 ${from}H210C250 ${from} 260 ${to} 300 ${to}`} />
      ))}
      <path d="M300 110H440M300 220H440" />
    </svg>
  );
}
