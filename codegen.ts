import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/public.graphql',
  importExtension: '.ts',
  generates: {
    // TypeScript types of the public contract, for clients and tests.
    'schema/public.generated.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
        disableDescriptions: true,
        scalars: { Date: 'string' },
        defaultScalarType: 'unknown',
      },
    },
    // The queries of the explorer's pages, each by its hash, with the types of its variables and of its answer.
    'src/explorer/documents/generated/': {
      preset: 'client',
      documents: 'src/explorer/documents/*.graphql',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
        onlyOperationTypes: true,
        scalars: { Date: 'string' },
        defaultScalarType: 'unknown',
      },
    },
  },
};

export default config;
