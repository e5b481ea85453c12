/** Ends every message on why Neo4j could not be started here. */
export const elsewhere =
  'Or let plangraph use a Neo4j that runs elsewhere: set NEO4J_URI and NEO4J_PASSWORD; ' +
  '"docker compose up -d" starts one, as compose.yaml says.';
