/**
 * Writes neo4j/<line>/jars.lock.json from jars that Maven fetched, after pom.xml got a new version:
 *
 *   mvn -B -f neo4j/5.26/pom.xml dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=/tmp/jars
 *   npx tsx neo4j/lock.ts 5.26 /tmp/jars
 */
import { writeFile } from 'node:fs/promises';
import { describeJars } from '../src/graph/embedded/jars.ts';

const [line, jars] = process.argv.slice(2);
if (line === undefined || jars === undefined) throw new Error('Needs a line and a directory: 5.26 /tmp/jars');
const lock = `${JSON.stringify(await describeJars(jars), null, 2)}\n`;
await writeFile(new URL(`${line}/jars.lock.json`, import.meta.url), lock);
