MATCH (v0:Pathway) WHERE (v0.dataset = $given.p0) AND v0.order IS NOT NULL
WITH v0 ORDER BY v0.order, v0.id LIMIT $given.p1
RETURN 'rows' AS part, collect([v0.name, v0.thrust, COUNT { (v0)-[:HAS_MEASURE]->() }, COUNT { (v0)-[:HAS_TARGET]->() }]) AS rows
