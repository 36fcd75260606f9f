import { GraphiQL, type GraphiQLProps } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';

// Served by `npm run dev` alone: the build takes index.html and what that needs.
const greeting = `# What is asked for is answered for a day: today, unless asOf says another.
query {
  unit(code: "11383", asOf: "2024-06-01") {
    name
    ancestors { name }
    children(first: 3) { totalCount nodes { code name } }
    ledBy { name }
  }
}
`;

const ask: GraphiQLProps['fetcher'] = async (operation, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(operation),
  });
  return response.json();
};

createRoot(document.getElementById('root') as HTMLElement).render(<GraphiQL fetcher={ask} defaultQuery={greeting} />);
