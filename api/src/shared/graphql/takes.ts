import { Extensions } from 'type-graphql';

/** Marks a field that takes as long as so many values of an answer, whatever is asked of it. */
export const Takes = (values: number): MethodDecorator => Extensions({ takes: values }) as MethodDecorator;
