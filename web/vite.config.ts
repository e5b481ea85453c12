import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    // Monaco's editor is one piece of 2.8 MB, loaded when GraphiQL is opened.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: { input: { graphiql: 'graphiql/index.html' } },
  },
});
