import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import type { Logger } from 'pino';
import { auditEntities, auditResolvers, logContactReading, purposeOf } from '../modules/audit/index.js';
import { type Brought, identityEntities, identityResolvers, type Viewers } from '../modules/identity/index.js';
import { materials, mediaEntities, mediaResolvers, registerMaterialUse } from '../modules/media/index.js';
import {
  appointments,
  fullName,
  organizationEntities,
  organizationResolvers,
  persons,
  refusalByConstraint,
  units,
} from '../modules/organization/index.js';
import { nodeSources, registerNodes, registerSearchable, searchResolvers } from '../modules/search/index.js';
import { comments, courses, lessons, materialUse, trainingEntities, trainingResolvers } from '../modules/training/index.js';
import { Reader } from '../reading/reader.js';
import type { Apart, Caller, Context, ImportFiles } from '../shared/context.js';
import { isSlight } from '../shared/graphql/slight.js';
import { dayInVietNam } from '../shared/today.js';
import type { WaysIn } from '../shared/ways-in.js';
import { Budget, type CostPerMinute } from './budget.js';
import { contextFailure, errorLog, formatError } from './errors.js';
import { executorOf, stringifyResult } from './executor.js';
import { hiddenSchema } from './hidden-schema.js';
import { landingPage } from './landing-page.js';
import { languageOf } from './language.js';
import { breadthLimit, depthLimit, limits, noNul } from './limits.js';
import { authorised } from './middlewares/authorised.js';
import { postsBringNoMore } from './middlewares/posts-bring-no-more.js';
import { permittedAnswer, readableAnswer } from './middlewares/readable-answer.js';
import { secondPerson } from './middlewares/second-person.js';
import { unitOfWork } from './middlewares/unit-of-work.js';
import { userErrors } from './middlewares/user-errors.js';
import { operationLimits } from './operation-limits.js';
import { placedByToday } from './placement.js';
import { RequestContext } from './request-context.js';
import { schemaOf } from './schema.js';
import { usualAnswerTypes } from './usual-answer-types.js';

export interface GraphqlParts {
  orm: MikroORM;
  readPool: pg.Pool;
  logger: Logger;
  importFiles: ImportFiles;
  viewers: Viewers;
  apart: Apart;
  costPerMinute: CostPerMinute;
  waysIn: WaysIn;
  isDevelopment: boolean;
}

/** The tables that the platform writes through entities. */
export const platformEntities = [...identityEntities, ...organizationEntities, ...mediaEntities, ...trainingEntities, ...auditEntities];

/** The schema of the whole platform. */
export const platformSchema = (): Promise<GraphQLSchema> => {
  registerNodes(units, persons, appointments, courses, lessons, comments, materials);
  registerMaterialUse(materialUse);
  registerSearchable({ source: units, name: (row) => `${row}.name` }, { source: persons, name: fullName });
  return schemaOf(
    [...organizationResolvers, ...mediaResolvers, ...trainingResolvers, ...identityResolvers, ...searchResolvers, ...auditResolvers],
    [readableAnswer, userErrors(refusalByConstraint, nodeSources), unitOfWork, permittedAnswer, authorised, secondPerson],
    [postsBringNoMore],
  );
};

/** What a command did to rights holds for whoever asks next: before its answer is sent, nobody is known any more. */
const forgetsAfterMutations = (viewers: Viewers): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ operation, schema }) => {
      const mutations = schema.getMutationType();
      if (operation?.operation === 'mutation' && mutations && !isSlight(operation, mutations)) viewers.forget();
    },
  }),
});

/** The GraphQL side of the server: Apollo over our executor, and what each request's context is. */
export const createGraphqlServer = async ({
  orm,
  readPool,
  logger,
  importFiles,
  viewers,
  apart,
  waysIn,
  costPerMinute,
  isDevelopment,
}: GraphqlParts) => {
  const schema = await platformSchema();
  const execute = executorOf(schema);
  const budget = new Budget(costPerMinute);
  const apollo = new ApolloServer<Context>({
    // the executor's door in Apollo's public options: parsing, validation, plugins and error formatting stay Apollo's
    gateway: {
      load: async () => ({ executor: execute }),
      onSchemaLoadOrUpdate: (announce: (loaded: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) => {
        announce({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    } as never,
    stringifyResult: stringifyResult as never,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthLimit, breadthLimit, noNul],
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      landingPage,
      usualAnswerTypes,
      operationLimits(schema, budget),
      hiddenSchema(isDevelopment),
      errorLog(logger),
      forgetsAfterMutations(viewers),
    ],
    logger,
    stopOnTerminationSignals: false,
    nodeEnv: isDevelopment ? 'development' : 'production',
  });

  const createContext = async (
    request: { id: string; headers: Record<string, string | string[] | undefined> },
    caller: Caller & Brought,
  ): Promise<Context> => {
    const today = dayInVietNam();
    const asking = placedByToday(readPool, today).then(() => viewers.of(caller, today));
    const { viewer, signedIn } = await asking.catch((error: unknown) => {
      throw contextFailure(error, request.id, logger);
    });
    budget.takeRequest({ signedIn, caller });
    const purpose = purposeOf(request.headers['x-purpose']);
    const read = new Reader(readPool, viewer, today);
    return new RequestContext(orm, {
      requestId: request.id,
      language: languageOf(request.headers['accept-language']),
      today,
      viewer,
      signedIn,
      caller,
      read,
      importFiles,
      apart,
      waysIn,
      logReadings: () =>
        logContactReading(
          (text, values) => readPool.query(text, values),
          { requestId: request.id, signedIn, caller },
          read.readings,
          purpose,
        ),
    });
  };
  return { apollo, schema, execute, createContext };
};
