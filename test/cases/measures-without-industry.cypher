MATCH (v0:Measure) WHERE (v0.dataset = $p0) AND (v0.voice = $p1) AND COUNT { (v0)-[:TARGETS_INDUSTRY]->() } = $p2 AND v0.id IS NOT NULL
WITH v0 ORDER BY v0.id LIMIT $p3
RETURN 'rows' AS part, collect([v0.id, v0.name]) AS rows
UNION ALL
MATCH (v1:Measure) WHERE (v1.dataset = $p4) AND (v1.voice = $p5) AND COUNT { (v1)-[:TARGETS_INDUSTRY]->() } = $p6
WITH count(v1) AS v2
RETURN 'total' AS part, collect([v2]) AS rows
