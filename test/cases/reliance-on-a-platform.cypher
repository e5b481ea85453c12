MATCH (v0:Platform) WHERE (v0.name = $given.p0)
WITH v0 ORDER BY v0.id LIMIT $given.p1
RETURN 'rows' AS part, collect([v0.name, COLLECT {
MATCH (v0)<-[v1:RELIES_ON]-(v2)
WITH v2, v1 ORDER BY v2.id LIMIT $given.p2
RETURN [v2.name, COLLECT {
MATCH (v2)-[v3:BUILDS]->(v4)
WITH v4, v3 ORDER BY v4.id LIMIT $given.p3
RETURN [v4.name, v4.nameEn] }] }]) AS rows
