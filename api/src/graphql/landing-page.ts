import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../shared/context.js';

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>lechan API</title>
<p>This is the GraphQL API of lechan: programs send it queries by POST. The <a href="/">console</a> is for people.</p>
<p lang="vi">Đây là API GraphQL của lechan, dành cho phần mềm. Người dùng mời sang <a href="/">trang quản trị</a>.</p>
</html>
`;

/** What a person sees who opens the API's address in a browser: Apollo's own page would load from hosts outside. */
export const landingPage: ApolloServerPlugin<Context> = {
  serverWillStart: async () => ({ renderLandingPage: async () => ({ html }) }),
};
