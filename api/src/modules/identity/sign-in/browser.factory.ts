import type { SomebodySignedIn } from '../../../../test/signed-in.js';
import type { Answer, TestApi } from '../../../../test/start-api.js';

/** A browser of a test: it keeps the cookies that it is given, as a browser does. */
export interface Browser {
  readonly cookies: Map<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the test asserts
  ask(document: string, variables?: object): Promise<any>;
  /** Gives a command, as itself unless told otherwise. */
  graphql(name: string, input: object, selection?: string, as?: SomebodySignedIn): Promise<Answer>;
  /** Gives a command that must be done; its payload. */
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the test asserts
  do(name: string, input: object, selection?: string, as?: SomebodySignedIn): Promise<any>;
  /** Gives a command that must be refused; why, in short. */
  refusals(name: string, input: object): Promise<string[]>;
  isIn(): Promise<boolean>;
  /** Takes over the cookies of an answer. */
  take(headers: Headers): void;
}

/** A new browser, which calls itself as told. */
export function browserOf(api: TestApi, device = 'test'): Browser {
  const cookies = new Map<string, string>();
  const headers = () => ({ 'user-agent': device, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') });
  const browser: Browser = {
    cookies,
    take(answered) {
      for (const line of answered.getSetCookie()) {
        const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
        if (value) cookies.set(name, value);
        else cookies.delete(name);
      }
    },
    ask: (document, variables) => api.ask(document, variables, { as: null, headers: headers() }),
    async graphql(name, input, selection = '', as) {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { field code message } } }`;
      const answer = await api.graphql(document, { input }, as ? { as } : { as: null, headers: headers() });
      if (!as) browser.take(answer.headers);
      return answer;
    },
    async do(name, input, selection, as) {
      const { data, errors } = await browser.graphql(name, input, selection, as);
      if (errors || data[name].userErrors.length > 0)
        throw new Error(`${name} was refused: ${JSON.stringify(errors ?? data[name].userErrors)}`);
      return data[name];
    },
    async refusals(name, input) {
      const { data, errors } = await browser.graphql(name, input);
      if (errors) throw new Error(`${name} failed: ${JSON.stringify(errors)}`);
      return data[name].userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} at ${field.join('.')}`);
    },
    isIn: async () => (await browser.ask('{ viewer { account { id } } }')).viewer.account !== null,
  };
  return browser;
}
