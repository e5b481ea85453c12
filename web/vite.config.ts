import { defineConfig } from 'vite';

// Two builds are made of it: what browsers load, and with --ssr what the server draws pages with.
export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  define: { 'process.env.NODE_ENV': '"production"' },
  // React draws fast only as it is built for production, which Node would not choose by itself.
  ssr: { noExternal: true },
  build: {
    // The names of what browsers load carry a hash of their content.
    manifest: !isSsrBuild,
    // Monaco's editor is one piece of 2.8 MB, loaded when GraphiQL is opened.
    chunkSizeWarningLimit: 3_000,
    ...(!isSsrBuild && {
      rolldownOptions: { input: { graphiql: 'graphiql/index.html', client: 'entry-client.tsx' } },
    }),
  },
}));
