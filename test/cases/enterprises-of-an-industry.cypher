MATCH (v0:Industry) WHERE (v0.name = $given.p0)
MATCH (v1:Enterprise)-[v2:OPERATES_IN]->(v0) WHERE (v2.assertion = $given.p1)
WITH DISTINCT v1
WITH count(v1) AS v3
RETURN 'total' AS part, collect([v3]) AS rows

MATCH (v0:Industry) WHERE (v0.name = $given.p0)
MATCH (v1:Enterprise)-[:OPERATES_IN]->(v0)
WITH DISTINCT v1
WITH v1 ORDER BY v1.id LIMIT $given.p1
RETURN 'rows' AS part, collect([v1.name, COLLECT {
MATCH (v1)-[v2:OPERATES_IN]->(v3)
WITH v3, v2 ORDER BY v3.id LIMIT $given.p2
RETURN [v2.assertion, v2.reason, v3.name] }]) AS rows
