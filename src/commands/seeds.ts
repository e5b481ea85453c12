import { readdirSync } from 'node:fs';
import path from 'node:path';

const seed = path.join(import.meta.dirname, '../../seed');

/** The directories of the datasets that `npm start` loads. Each has the name of its dataset. */
export const seeds = readdirSync(seed).map(name => path.join(seed, name));
