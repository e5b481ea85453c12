import type { ValidationRule } from 'graphql';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Config } from '../../config.ts';
import { limitAliases } from './limitAliases.ts';
import { limitDepth } from './limitDepth.ts';
import { limitRootFields } from './limitRootFields.ts';

export interface DocumentLimits {
  readonly parseOptions: { readonly maxTokens: number };
  readonly validationOptions: { readonly maxErrors: number };
  /** Beside those of the specification. */
  readonly validationRules: ValidationRule[];
}

/** How long and how involved a document may be, whichever way it comes in. */
export function documentLimits(config: Config, catalogue: Catalogue): DocumentLimits {
  return {
    parseOptions: { maxTokens: config.maxTokens },
    validationOptions: { maxErrors: config.maxValidationErrors },
    validationRules: [
      limitRootFields(config.maxRootFields),
      limitAliases(config.maxAliases),
      limitDepth(config.maxDepth, catalogue),
    ],
  };
}
