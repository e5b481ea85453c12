MATCH (v0:Measure) WHERE (v0.dataset = $given.p0) AND (v0.voice = $given.p1) AND COUNT { (v0)-[:TARGETS_INDUSTRY]->() } = $given.p2 AND v0.id IS NOT NULL
WITH v0 ORDER BY v0.id LIMIT $given.p3
RETURN 'rows' AS part, collect([v0.id, v0.name]) AS rows
UNION ALL
MATCH (v1:Measure) WHERE (v1.dataset = $given.p4) AND (v1.voice = $given.p5) AND COUNT { (v1)-[:TARGETS_INDUSTRY]->() } = $given.p6
WITH count(v1) AS v2
RETURN 'total' AS part, collect([v2]) AS rows
