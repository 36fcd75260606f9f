/** The platform can't start as things are. The message says why and what to do; nobody needs a stack trace beside it. */
export class CannotStart extends Error {}
