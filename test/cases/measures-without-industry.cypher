MATCH (v0:Measure) WHERE (v0.voice = $p0) AND COUNT { (v0)-[:TARGETS_INDUSTRY]->() } = $p1 AND v0.id IS NOT NULL
WITH v0 ORDER BY v0.id LIMIT $p2
RETURN 'rows' AS part, collect([v0.id, v0.name]) AS rows
UNION ALL
MATCH (v1:Measure) WHERE (v1.voice = $p3) AND COUNT { (v1)-[:TARGETS_INDUSTRY]->() } = $p4
WITH count(v1) AS v2
RETURN 'total' AS part, collect([v2]) AS rows
