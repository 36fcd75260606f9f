import { ArgsType, type ClassType, Field, registerEnumType } from 'type-graphql';

/** Which editions are asked for. */
export enum ReadingState {
  PUBLISHED = 'PUBLISHED',
  DRAFT = 'DRAFT',
}
registerEnumType(ReadingState, {
  name: 'ReadingState',
  description: 'Which editions of course material are asked for, of all that is nested too.',
  valuesConfig: {
    PUBLISHED: { description: 'What is published: the one that everybody gets who does not ask for another.' },
    DRAFT: { description: 'The latest, published or not: of what one may write, review or publish; of the rest what is published.' },
  },
});

/** Arguments that also say which editions are asked for. */
export const ofState = <Args extends ClassType<object>>(args: Args) => {
  @ArgsType()
  class ArgsOfState extends args {
    @Field(() => ReadingState, {
      defaultValue: ReadingState.PUBLISHED,
      description: 'Which editions; nobody gets a draft who does not ask for it.',
    })
    state: ReadingState;
  }
  return ArgsOfState;
};
