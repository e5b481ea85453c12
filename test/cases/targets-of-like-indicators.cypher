MATCH (v0:Indicator) WHERE (v0.dataset = $given.p0) AND EXISTS { (v0)-[:CLOSE_MATCH]-(v1) WHERE (v1.dataset = $given.p1) } AND v0.nameSort IS NOT NULL
WITH v0 ORDER BY v0.nameSort, v0.id LIMIT $given.p2
RETURN 'rows' AS part, collect([v0.name, COLLECT {
MATCH (v0)<-[v2:OF_INDICATOR]-(v3:Target)
WITH v3, v2 ORDER BY v3.id LIMIT $given.p3
RETURN [v3.year, v3.valueText] }, COLLECT {
MATCH (v0)-[v4:CLOSE_MATCH]-(v5)
WITH v5, v4 ORDER BY v5.id LIMIT $given.p4
RETURN [v5.name, COLLECT {
MATCH (v5)<-[v6:OF_INDICATOR]-(v7:Target)
WITH v7, v6 ORDER BY v7.year, v7.id LIMIT $given.p5
RETURN [v7.year, v7.valueText] }] }]) AS rows
