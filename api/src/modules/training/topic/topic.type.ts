import { Args, Field, Int, ObjectType } from 'type-graphql';
import { answeredBySource } from '../../../shared/graphql/answered-by-source.js';
import { Labels } from '../../../shared/graphql/connection.js';
import { Wide } from '../../../shared/graphql/wide.js';
import { CourseConnection, CoursesArgs } from '../course/course.type.js';

/** Words in two languages that may be wanting. */
@ObjectType({ description: 'Words in Vietnamese and English, each of which may be wanting.' })
export class OptionalLabels {
  @Field(() => String, { nullable: true, description: 'In Vietnamese.' })
  vi: string | null;
  @Field(() => String, { nullable: true, description: 'In English.' })
  en: string | null;
}

/** What courses are about. */
@ObjectType({
  description: 'What courses are about, such as MEETINGS. Topics are data that administrators keep, and may be parts of others.',
})
export class Topic {
  @Field(() => String, { description: 'Code, such as MEETINGS.' })
  code: string;
  @Field(() => Labels, { description: 'What the topic is called.' })
  label: Labels;
  @Field(() => OptionalLabels, { description: 'What belongs to it.' })
  description: OptionalLabels;
  @Field(() => Topic, { nullable: true, description: 'The topic that it is a part of.' })
  parent: Topic | null;
  @Field(() => [Topic], { description: 'Its parts, in their order.' })
  children: Topic[];
  @Wide()
  @Field(() => CourseConnection, { description: 'The courses about it or a part of it.' })
  courses(@Args(() => CoursesArgs) _args: object): object {
    return answeredBySource();
  }
  @Field(() => Int, { description: 'Place in lists, lowest first.' })
  rank: number;
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}
