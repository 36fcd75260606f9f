// A process of its own in which one file is looked into: what a hostile file does to it, it does to nobody else.
import { answerOnce } from '../../../shared/own-process.js';
import { inspectFile, type ToInspect } from './inspect-file.js';
import { Unfit } from './unfit.js';

answerOnce((asked: ToInspect) =>
  inspectFile(asked).then(
    (inspected) => ({ inspected }),
    (error: unknown) => {
      if (error instanceof Unfit) return { unfit: { why: error.why, told: error.told } };
      throw error;
    },
  ),
);
