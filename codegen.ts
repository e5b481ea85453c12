import type { CodegenConfig } from '@graphql-codegen/cli';

/** TypeScript types of the public contract, for clients and tests. */
const config: CodegenConfig = {
  schema: 'schema/public.graphql',
  generates: {
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
  },
};

export default config;
