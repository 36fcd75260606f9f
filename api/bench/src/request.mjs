/** The secret of the session that ours is asked with: the platform administrator's, added by `addSignedIn`, or a reader's of courses. The others know no sessions. */
export const secretOfSession = 'the-session-of-the-administrator-in-the-browser-tests';
export const headers = { 'content-type': 'application/json', accept: 'application/json', cookie: `lechan_session=${secretOfSession}` };

/** An answer without what ours tells of its cost, which differs with each. */
export const withoutCost = (text) => text.replace(/,"extensions":\{"cost":\{[^{}]*\}\}(?=\}\s*$)/, '');

/** Sends one request, with headers of its own where it has any, and returns the answer's text; throws when it isn't a whole answer. */
export const askText = async (server, { path, body, headers: own = headers }) => {
  const response = await fetch(server.url + path, { method: 'POST', headers: own, body });
  const text = withoutCost(await response.text());
  const answer = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null;
  if (response.status !== 200 || !answer?.data || answer.errors) {
    throw new Error(
      `${server.name} answered ${response.status}: ${text.slice(0, 600)}\nto ${body.slice(0, 300)}\n${server.said().slice(-1000)}`,
    );
  }
  return text;
};

/** Sends one request and returns the answer's data. */
export const ask = async (server, request) => JSON.parse(await askText(server, request)).data;
