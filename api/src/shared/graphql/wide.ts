import { Extensions } from 'type-graphql';

/** Marks a nested list whose rows may be a great part of all there are, whatever page of it is asked for. */
export const Wide = (): MethodDecorator => Extensions({ isWide: true }) as MethodDecorator;

/** Marks a condition of a filter that looks up other rows for each row that it is asked of. */
export const LooksUp = (): PropertyDecorator => Extensions({ looksUp: true }) as PropertyDecorator;
