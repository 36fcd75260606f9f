export { type Client, type ClientOptions, createClient, type Given, type RequestOptions } from './client.js';
export { type TypedDocument, typedDocument } from './document.js';
export * from './generated/operations.js';
export * from './generated/schema-types.js';
export { type AnswerError, type Failure, LechanError } from './lechan-error.js';
export type { Connection } from './paginate.js';
