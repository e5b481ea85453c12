import './workers.ts';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { type ComponentProps, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

/** The sample questions, each in a tab of its own until the visitor opens others. */
const questions = Object.values(
  import.meta.glob<string>('./questions/*.graphql', { query: '?raw', import: 'default', eager: true }),
);

const fetchAnswer: Fetcher = async (parameters, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...options?.headers,
    },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

/** A question in the address, as links to this page have it. */
const address = new URLSearchParams(location.search);
const asked = { query: address.get('query'), variables: address.get('variables') };

createRoot(document.getElementById('graphiql')!).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetchAnswer}
      defaultTabs={[
        ...(asked.query ? [asked] : []),
        ...questions.filter(query => query !== asked.query).map(query => ({ query })),
      ]}
      {...(asked.query && { initialQuery: asked.query })}
      {...(asked.variables && { initialVariables: asked.variables })}
    >
      <GraphiQL.Logo>
        <a href="/">plangraph</a>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
