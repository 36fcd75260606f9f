import { Extensions } from 'type-graphql';

/** Marks a field that takes as long as so many values of an answer, whatever is asked of it; of each row that it is asked of. */
export const Takes = (values: number): MethodDecorator & PropertyDecorator => Extensions({ takes: values });
