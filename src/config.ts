import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { neo4jLines } from './graph/embedded/lines.ts';

/** What whoever starts plangraph can put right; to be shown without its stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** What a setting may hold: `expects` completes "must be …"; `parse` gives undefined for anything else. */
interface SettingType<T> {
  readonly expects: string;
  parse(text: string): T | undefined;
}

const checkout = fileURLToPath(new URL('..', import.meta.url));

const text: SettingType<string> = { expects: 'text', parse: value => value };

const directory: SettingType<string> = {
  expects: 'a directory',
  parse: value => path.resolve(checkout, value),
};

const neo4jAddress: SettingType<string> = {
  expects: 'an address such as bolt://localhost:7687 or neo4j+s://host',
  parse: value => (/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/.test(value) ? value : undefined),
};

const origin: SettingType<string> = {
  expects: 'an address such as https://plans.example.org, without a path',
  parse: value =>
    /^https?:\/\/[^/?#\s@]+\/?$/i.test(value) && URL.canParse(value) ? new URL(value).origin : undefined,
};

const memory: SettingType<string> = {
  expects: 'a size such as 512m or 2g',
  parse: value => (/^[1-9]\d*[kmg]$/i.test(value) ? value.toLowerCase() : undefined),
};

const neo4jVersion: SettingType<string> = {
  expects: `one of ${neo4jLines.flatMap(line => [line.name, line.version]).join(', ')}`,
  parse: value => neo4jLines.find(line => line.name === value || line.version === value)?.version,
};

/** A whole number, written in digits. */
function count(expects: string, least: number, most = Number.MAX_SAFE_INTEGER): SettingType<number> {
  return {
    expects,
    parse: value => {
      const number = /^\d{1,16}$/.test(value) ? Number(value) : -1;
      return number >= least && number <= most ? number : undefined;
    },
  };
}

const limit = count('a whole number of at least 1', 1);

const milliseconds = count('a whole number of milliseconds, at least 1', 1, 2 ** 31 - 1);

const flag: SettingType<boolean> = {
  expects: '1 or 0',
  parse: value => ({ '1': true, '0': false })[value],
};

/** Values between commas, without the space around them. */
function list(expects: string, form: RegExp): SettingType<readonly string[]> {
  return {
    expects,
    parse: value => {
      const items = value.split(',').map(item => item.trim().toLowerCase());
      return items.every(item => form.test(item)) ? items : undefined;
    },
  };
}

const logForm: SettingType<'plain' | 'json'> = {
  expects: 'plain or json',
  parse: value => (value === 'plain' || value === 'json' ? value : undefined),
};

interface Setting<T> {
  readonly name: string;
  readonly type: SettingType<T>;
  /** As it would be written in the environment. Without one the setting is undefined unless given. */
  readonly default?: string;
  readonly description: string;
}

/** Every setting there is. `.env.example` repeats this table; a test compares them. */
export const settings = {
  host: {
    name: 'HOST',
    type: text,
    default: '127.0.0.1',
    description: 'Address to serve at; any but a loopback one needs PLANGRAPH_API_KEY or PLANGRAPH_PUBLIC=1',
  },
  port: {
    name: 'PORT',
    type: count('a port from 0 to 65535', 0, 65_535),
    default: '4000',
    description: 'Port to serve at; 0 takes a free one',
  },
  apiKey: {
    name: 'PLANGRAPH_API_KEY',
    type: text,
    description: 'With it every route but /healthz asks for Authorization: Bearer <key>',
  },
  isPublic: {
    name: 'PLANGRAPH_PUBLIC',
    type: flag,
    default: '0',
    description: '1 lets other machines ask without a key',
  },
  hosts: {
    name: 'PLANGRAPH_HOSTS',
    type: list('host names, without ports, between commas', /^[a-z0-9.:[\]_-]+$/),
    description: 'Names under which the server is reached, beside localhost and its address',
  },
  publicUrl: {
    name: 'PLANGRAPH_URL',
    type: origin,
    description:
      'Where readers reach the server when that is not where it is asked, as behind a proxy with TLS; citations begin with it',
  },
  corsOrigins: {
    name: 'PLANGRAPH_CORS_ORIGINS',
    type: list('origins such as https://example.org between commas', /^https?:\/\/[^/\s]+$/),
    description: 'Origins whose pages may ask this server; without it none',
  },
  rateLimit: {
    name: 'PLANGRAPH_RATE_LIMIT',
    type: count('a whole number', 0),
    default: '30000',
    description: 'Requests a minute from one address; 0 for no limit',
  },
  logForm: {
    name: 'PLANGRAPH_LOG',
    type: logForm,
    default: 'plain',
    description: 'plain: lines to read; json: an object a line, for machines',
  },
  maxBody: {
    name: 'PLANGRAPH_MAX_BODY',
    type: limit,
    default: '102400',
    description: 'Bytes of a request body',
  },
  maxTokens: {
    name: 'PLANGRAPH_MAX_TOKENS',
    type: limit,
    default: '2000',
    description: 'Tokens of a document',
  },
  maxDepth: {
    name: 'PLANGRAPH_MAX_DEPTH',
    type: limit,
    default: '6',
    description: 'Relations inside one another in an operation',
  },
  maxAliases: {
    name: 'PLANGRAPH_MAX_ALIASES',
    type: limit,
    default: '30',
    description: 'Aliases in an operation',
  },
  maxRootFields: {
    name: 'PLANGRAPH_MAX_ROOT_FIELDS',
    type: limit,
    default: '10',
    description: 'Root fields of an operation',
  },
  maxValidationErrors: {
    name: 'PLANGRAPH_MAX_VALIDATION_ERRORS',
    type: limit,
    default: '5',
    description: 'Mistakes of a document that are listed before the rest is left out',
  },
  maxNodes: {
    name: 'PLANGRAPH_MAX_NODES',
    type: limit,
    default: '50000',
    description: 'Nodes that an operation may return by its page sizes',
  },
  maxWork: {
    name: 'PLANGRAPH_MAX_WORK',
    type: limit,
    default: '5000000',
    description: 'Rows that an operation may touch in the graph, by estimate',
  },
  requestTimeout: {
    name: 'PLANGRAPH_REQUEST_TIMEOUT_MS',
    type: milliseconds,
    default: '10000',
    description: 'Time for a whole request',
  },
  transactionTimeout: {
    name: 'PLANGRAPH_TRANSACTION_TIMEOUT_MS',
    type: milliseconds,
    default: '8000',
    description: 'Time for one statement in the graph',
  },
  explain: {
    name: 'PLANGRAPH_EXPLAIN',
    type: flag,
    default: '0',
    description:
      '1 tells whoever sends x-plangraph-explain: 1 the Cypher of the answer and its plan in Neo4j',
  },
  home: {
    name: 'PLANGRAPH_HOME',
    type: directory,
    default: '.plangraph',
    description: 'Directory of the graph and of what runs; a relative one is inside the checkout',
  },
  views: {
    name: 'PLANGRAPH_VIEWS',
    type: directory,
    default: 'views',
    description: 'Folder of the custom views; a relative one is inside the checkout',
  },
  trustedOnly: {
    name: 'PLANGRAPH_TRUSTED_ONLY',
    type: flag,
    default: '0',
    description: '1 answers no operations but those of the views and of the pages, by documentId',
  },
  neo4jUri: {
    name: 'NEO4J_URI',
    type: neo4jAddress,
    description: 'Address of a Neo4j of yours; without it plangraph starts one',
  },
  neo4jUser: {
    name: 'NEO4J_USER',
    type: text,
    default: 'neo4j',
    description: 'User at NEO4J_URI',
  },
  neo4jPassword: {
    name: 'NEO4J_PASSWORD',
    type: text,
    description: 'Password at NEO4J_URI',
  },
  neo4jDatabase: {
    name: 'NEO4J_DATABASE',
    type: text,
    description: "Database at NEO4J_URI; without it the user's home database",
  },
  neo4jVersion: {
    name: 'PLANGRAPH_NEO4J_VERSION',
    type: neo4jVersion,
    default: '5.26.30',
    description: 'Neo4j that plangraph starts: 5.26 (Java 17 or 21) or 2026.08 (Java 21 or 25)',
  },
  neo4jHeap: {
    name: 'PLANGRAPH_NEO4J_HEAP',
    type: memory,
    default: '512m',
    description: 'Largest heap of the Neo4j that plangraph starts',
  },
  neo4jPageCache: {
    name: 'PLANGRAPH_NEO4J_PAGECACHE',
    type: memory,
    default: '128m',
    description: 'Page cache of the Neo4j that plangraph starts',
  },
  javaHome: {
    name: 'JAVA_HOME',
    type: text,
    description: 'Java to start Neo4j with; without a fitting one there, java on PATH, then /usr/lib/jvm',
  },
  cacheHome: {
    name: 'XDG_CACHE_HOME',
    type: text,
    description: "Where Neo4j's jars are kept for all checkouts, in plangraph/; without it ~/.cache",
  },
  path: {
    name: 'PATH',
    type: text,
    description: 'Where java and mvn are looked for',
  },
} satisfies Record<string, Setting<unknown>>;

type Value<S> = S extends { type: SettingType<infer T>; default: string }
  ? T
  : S extends { type: SettingType<infer T> }
    ? T | undefined
    : never;

type Settings = typeof settings;

export type Config = { readonly [Key in keyof Settings]: Value<Settings[Key]> } & {
  /** All of the environment, for child processes. */
  readonly environment: NodeJS.ProcessEnv;
};

/**
 * Reads every setting; an empty value counts as absent, as in a copied .env.example.
 * Throws one SetupError that lists all that is wrong, a line each.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const problems: string[] = [];
  const config: Record<string, unknown> = { environment: env };
  for (const [key, { name, type, default: fallback }] of Object.entries<Setting<unknown>>(settings)) {
    const given = env[name] || fallback;
    config[key] = given === undefined ? undefined : type.parse(given);
    if (given !== undefined && config[key] === undefined) {
      problems.push(`${name} must be ${type.expects}, not "${given}".`);
    }
  }
  if (env[settings.neo4jUri.name] && !env[settings.neo4jPassword.name]) {
    problems.push('NEO4J_PASSWORD is needed with NEO4J_URI.');
  }
  if (problems.length > 0) throw new SetupError(['Settings that do not fit:', ...problems].join('\n  '));
  return config as Config;
}
