import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from 'node:net';

/** A way to a PostgreSQL that a test can cut, freeze and mend: what a network, or a server that goes away, does to the platform. */
export class CuttableWay {
  private readonly open = new Set<Socket>();
  private listener: Server | null = null;
  private port = 0;
  private isFrozen = false;

  private constructor(private readonly target: URL) {}

  static async to(databaseUrl: string): Promise<CuttableWay> {
    const way = new CuttableWay(new URL(databaseUrl));
    await way.mend();
    return way;
  }

  /** The database's address by this way. */
  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.port}`;
    return url.toString();
  }

  /** Ends all connections; new ones are refused. */
  async cut(): Promise<void> {
    const { listener } = this;
    this.listener = null;
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => (listener ? listener.close(resolve) : resolve(undefined)));
  }

  /** Connections stay and new ones are made, and nothing comes through them any more. */
  async freeze(): Promise<void> {
    for (const socket of this.open) socket.unpipe();
    this.isFrozen = true;
  }

  async mend(): Promise<void> {
    if (this.isFrozen) await this.cut();
    this.isFrozen = false;
    const listener = createServer((near) => {
      if (this.isFrozen) {
        this.open.add(near.on('error', () => near.destroy()));
        return;
      }
      const far = dial(Number(this.target.port), this.target.hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.open.add(socket);
        socket.on('error', () => other.destroy());
        socket.on('close', () => {
          this.open.delete(socket);
          other.destroy();
        });
        socket.pipe(other);
      }
    });
    await new Promise<void>((resolve, reject) => {
      listener.once('error', reject);
      listener.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (listener.address() as AddressInfo).port;
    this.listener = listener;
  }
}
