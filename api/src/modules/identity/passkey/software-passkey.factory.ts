import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What of a device's passkey a test makes go wrong. */
export interface Slip {
  readonly origin?: string;
  readonly isUnverified?: boolean;
  readonly counter?: number;
}

const [userPresent, userVerified, keyIncluded] = [0x01, 0x04, 0x40];

/** A passkey as a device keeps it, in software: it makes what a browser hands over, byte for byte (WebAuthn Level 3, ES256, attestation none). */
export function softwarePasskey(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  let counter = 0;
  let userHandle = '';

  const clientData = (type: string, challenge: string, from: string) => Buffer.from(JSON.stringify({ type, challenge, origin: from }));
  const authenticator = (rpId: string, flags: number, count: number, more = Buffer.alloc(0)) => {
    const head = Buffer.alloc(5);
    head.writeUInt8(flags, 0);
    head.writeUInt32BE(count, 1);
    return Buffer.concat([sha256(rpId), head, more]);
  };
  const flagsOf = ({ isUnverified = false }: Slip) => userPresent | (isUnverified ? 0 : userVerified);

  return {
    /** What navigator.credentials.create gives, as JSON. */
    create(options: string, slip: Slip = {}): string {
      const { challenge, rp, user } = JSON.parse(options);
      userHandle = user.id;
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      const key = cbor(
        new Map<number, Item>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, Buffer.from(x, 'base64url')],
          [-3, Buffer.from(y, 'base64url')],
        ]),
      );
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const authData = authenticator(rp.id, flagsOf(slip) | keyIncluded, counter, Buffer.concat([Buffer.alloc(16), length, id, key]));
      const attestationObject = cbor(
        new Map<string, Item>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      );
      const response = {
        clientDataJSON: clientData('webauthn.create', challenge, slip.origin ?? origin).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      };
      return JSON.stringify({
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key',
        response,
        clientExtensionResults: {},
      });
    },
    /** What navigator.credentials.get gives, as JSON. */
    get(options: string, slip: Slip = {}): string {
      const { challenge, rpId } = JSON.parse(options);
      counter = slip.counter ?? counter + 1;
      const authenticatorData = authenticator(rpId, flagsOf(slip), counter);
      const client = clientData('webauthn.get', challenge, slip.origin ?? origin);
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(client)]), privateKey);
      const response = {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle,
      };
      return JSON.stringify({
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key',
        response,
        clientExtensionResults: {},
      });
    },
  };
}

function sha256(text: string | Buffer): Buffer {
  return createHash('sha256').update(text).digest();
}

// biome-ignore lint/suspicious/noExplicitAny: keys and values are items again
type Item = number | string | Buffer | Map<any, any>;

/** CBOR (RFC 8949), as far as an attestation needs it. */
function cbor(item: Item): Buffer {
  if (typeof item === 'number') return item < 0 ? head(1, -1 - item) : head(0, item);
  if (typeof item === 'string') return Buffer.concat([head(3, Buffer.byteLength(item)), Buffer.from(item)]);
  if (Buffer.isBuffer(item)) return Buffer.concat([head(2, item.length), item]);
  return Buffer.concat([head(5, item.size), ...[...item].flatMap(([key, value]) => [cbor(key), cbor(value)])]);
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}
