MATCH (v0:Industry) WHERE (v0.dataset = $given.p0) AND EXISTS { (v0)-[:CLOSE_MATCH]-(v1:Industry) WHERE (v1.dataset = $given.p1) } AND v0.nameSort IS NOT NULL
WITH v0 ORDER BY v0.nameSort, v0.id LIMIT $given.p2
RETURN 'rows' AS part, collect([v0.name, COUNT { (v0)<-[:TARGETS_INDUSTRY]-() }, COLLECT {
MATCH (v0)-[v2:CLOSE_MATCH]-(v3:Industry)
WITH v3, v2 ORDER BY v3.id LIMIT $given.p3
RETURN [v2.reason, v3.name, COUNT { (v3)<-[:TARGETS_INDUSTRY]-() }] }]) AS rows
