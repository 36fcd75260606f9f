import { Extensions } from 'type-graphql';

/** Marks a root field that is answered by one statement whose JSON may be sent on as it is. */
export const Whole = (): MethodDecorator => Extensions({ whole: true }) as MethodDecorator;
