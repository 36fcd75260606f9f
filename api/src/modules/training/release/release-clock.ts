const everyMs = 10_000;

/** Looks every ten seconds whether the hour of a release has come, and has it run; one after the other. */
export class ReleaseClock {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private isClosed = false;

  constructor(
    /** Runs the next release that is due; whether there was one. */
    private readonly runNext: () => Promise<boolean>,
    private readonly onFailure: (error: unknown) => void,
  ) {
    this.wait();
  }

  /** Waits for what is running and looks no more. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private wait(): void {
    if (this.isClosed) return;
    this.timer = setTimeout(() => {
      this.running = this.look().finally(() => this.wait());
    }, everyMs);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    try {
      while (!this.isClosed && (await this.runNext()));
    } catch (error) {
      this.onFailure(error);
    }
  }
}
