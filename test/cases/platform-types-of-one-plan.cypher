MATCH (v0:Platform) WHERE (v0.dataset = $given.p0) AND (v0.platformType IN $given.p1) AND v0.platformType IS NOT NULL
WITH v0 ORDER BY v0.platformType, v0.nameSort, v0.id LIMIT $given.p2
RETURN 'rows' AS part, collect([v0.platformType, v0.name]) AS rows

MATCH (v0:Platform) WHERE (v0.dataset = $given.p0) AND (v0.platformType IN $given.p1) AND v0.platformType IS NOT NULL
WITH v0 ORDER BY v0.platformType, v0.nameSort, v0.id LIMIT $given.p2
RETURN 'rows' AS part, collect([v0.platformType, v0.name]) AS rows

MATCH (v0:Platform) WHERE (v0.dataset = $given.p0) AND (v0.platformType IN $given.p1)
WITH count(v0) AS v1
RETURN 'total' AS part, collect([v1]) AS rows

MATCH (v0:Platform) WHERE (v0.dataset = $given.p0) AND (v0.platformType IN $given.p1)
WITH count(v0) AS v1
RETURN 'total' AS part, collect([v1]) AS rows
