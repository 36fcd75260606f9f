import { sha256 } from '@noble/hashes/sha2.js';

/** How many bytes are held at a time. */
const step = 4 * 1024 * 1024;

// reads a file piece by piece, beside the page, and tells how far it has come, then its SHA-256 in hexadecimal
self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  try {
    const hash = sha256.create();
    for (let at = 0; at < file.size; at += step) {
      hash.update(new Uint8Array(await file.slice(at, at + step).arrayBuffer()));
      self.postMessage({ done: Math.min(at + step, file.size) });
    }
    self.postMessage({ sha256: [...hash.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('') });
  } catch {
    self.postMessage({ isUnreadable: true });
  }
};
