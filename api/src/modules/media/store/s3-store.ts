import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { DeleteObjectsCommand, GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { FileStore, Range } from './file-store.js';

/** Where a bucket is, and by which key it is opened. */
export interface Bucket {
  readonly name: string;
  /** Null: Amazon's own. */
  readonly endpoint: string | null;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

/** Keeps files in a bucket that speaks S3. Its objects are nobody's but the platform's: they are read through it alone. */
export class S3Store implements FileStore {
  readonly kind = 'S3';
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ name, endpoint, region, keyId, secret }: Bucket) {
    this.bucket = name;
    this.client = new S3Client({
      region,
      credentials: { accessKeyId: keyId, secretAccessKey: secret },
      // other servers than Amazon's have the bucket in the path
      ...(endpoint && { endpoint, forcePathStyle: true }),
    });
  }

  async take(name: string, path: string, mediaType: string): Promise<void> {
    const params = { Bucket: this.bucket, Key: name, Body: createReadStream(path), ContentType: mediaType };
    await new Upload({ client: this.client, params, queueSize: 2 }).done();
    await rm(path, { force: true });
  }

  async read(name: string, range?: Range): Promise<{ bytes: Readable; size: number } | null> {
    try {
      const asked = { Bucket: this.bucket, Key: name, ...(range && { Range: `bytes=${range.from}-${range.to}` }) };
      const { Body, ContentLength, ContentRange } = await this.client.send(new GetObjectCommand(asked));
      const size = Number(/\/(\d+)$/.exec(ContentRange ?? '')?.[1] ?? ContentLength);
      return { bytes: Body as Readable, size };
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }

  async remove(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    const Delete = { Objects: names.map((Key) => ({ Key })), Quiet: true };
    await this.client.send(new DeleteObjectsCommand({ Bucket: this.bucket, Delete }));
  }
}
