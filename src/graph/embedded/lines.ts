/** A release line of Neo4j that plangraph can start itself; `neo4j/<name>/` has its pom.xml and jars.lock.json. */
export interface Neo4jLine {
  readonly name: string;
  /** The release in pom.xml and lock. */
  readonly version: string;
  /** What META-INF/services/org.neo4j.server.startup.EntryPoint in the neo4j jar names. */
  readonly mainClass: string;
  /**
   * Java releases that Neo4j supports for the line, from "Software requirements" of its operations manual; the
   * least is also the class version of its jars.
   */
  readonly java: readonly number[];
  /** Settings of neo4j.conf that only this line has. */
  readonly settings: Readonly<Record<string, string>>;
}

export const neo4jLines: readonly Neo4jLine[] = [
  {
    name: '5.26',
    version: '5.26.30',
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    java: [17, 21],
    settings: {},
  },
  {
    name: '2026.08',
    version: '2026.08.1',
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    java: [21, 25],
    // Keeps it from calling Neo4j's cloud and from announcing itself in the network.
    settings: { 'dbms.fleet_manager.enabled': 'false' },
  },
];

/** The line of a version that `readConfig` has accepted. */
export function lineOf(version: string): Neo4jLine {
  return neo4jLines.find(line => line.version === version)!;
}
