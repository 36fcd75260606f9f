import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Sealing } from '../../shared/ways-in.js';

const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM and HMAC-SHA256 under keys made of one secret, which the database doesn't have. */
export function sealingWith(secret: string): Sealing {
  const key = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'lechan', purpose, 32));
  const [sealKey, macKey] = [key('seal'), key('mac')];
  return {
    seal(text, of) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(Buffer.from(of));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    open(sealed, of) {
      if (sealed.length < nonceBytes + tagBytes) return null;
      const [nonce, tag] = [sealed.subarray(0, nonceBytes), sealed.subarray(nonceBytes, nonceBytes + tagBytes)];
      const decipher = createDecipheriv('aes-256-gcm', sealKey, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(of)).setAuthTag(tag);
      try {
        return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
    mac: (text, of) => createHmac('sha256', macKey).update(`${of}\n${text}`).digest(),
  };
}
