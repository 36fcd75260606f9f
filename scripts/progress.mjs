// Shows that something slow is still going on: one line that counts seconds, or a line every ten where there is no terminal.

/** Shows `what` until the returned function is called. */
export function showProgress(what) {
  const began = Date.now();
  const isTerminal = process.stderr.isTTY;
  const line = () => `${what} (${Math.round((Date.now() - began) / 1000)} s)`;
  process.stderr.write(isTerminal ? line() : `${what}\n`);
  const timer = setInterval(() => process.stderr.write(isTerminal ? `\r${line()}` : `${line()}\n`), isTerminal ? 1_000 : 10_000);
  return () => {
    clearInterval(timer);
    process.stderr.write(isTerminal ? `\r${line()}\n` : '');
  };
}
