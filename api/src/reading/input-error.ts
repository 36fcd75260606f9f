import { GraphQLError } from 'graphql';

/** A request whose arguments can't be answered; the message says what to send instead. */
export class InputError extends GraphQLError {
  constructor(
    code: 'PAGE_SIZE_INVALID' | 'CURSOR_INVALID' | 'ARGUMENTS_INVALID' | 'FILTER_TOO_LARGE' | 'UNAUTHENTICATED' | 'FORBIDDEN',
    message: string,
  ) {
    super(message, { extensions: { code } });
  }
}
