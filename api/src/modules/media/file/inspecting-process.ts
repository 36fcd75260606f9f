// A process of its own in which one file is looked into: what a hostile file does to it, it does to nobody else.
import { inspectFile, type ToInspect } from './inspect-file.js';
import { Unfit } from './unfit.js';

process.once('message', (asked: ToInspect) => {
  void inspectFile(asked)
    .then(
      (inspected) => ({ inspected }),
      (error: unknown) =>
        error instanceof Unfit ? { unfit: { why: error.why, told: error.told } } : { failed: String((error as Error).stack) },
    )
    .then((answer) => process.send?.(answer, () => process.disconnect()));
});
