MATCH (v0:Entity {id: $given.p0})
CALL (v0) {
CALL (v0) {
MATCH (v0)-[v1]->(v2)
RETURN v1, v2, $given.p1[head([v3 IN labels(v0) WHERE v3 <> 'Entity']) + '>' + type(v1) + '>' + head([v4 IN labels(v2) WHERE v4 <> 'Entity'])] AS v5
UNION ALL
MATCH (v0)<-[v1]-(v2)
RETURN v1, v2, $given.p1[head([v6 IN labels(v0) WHERE v6 <> 'Entity']) + '<' + type(v1) + '<' + head([v7 IN labels(v2) WHERE v7 <> 'Entity'])] AS v5 }
WITH v5, v1, v2 WHERE v5 IS NOT NULL
WITH v5, v1, v2 ORDER BY v2.id
WITH v5, count(*) AS v8, collect(v1)[..$given.p2] AS v9, collect(v2)[..$given.p3] AS v10 ORDER BY v5[0]
WITH [v5[1], v5[2], v5[3], v8, COLLECT {
UNWIND range(0, size(v10) - 1) AS v11
WITH v10[v11] AS v2, v9[v11] AS v1
RETURN [head([v12 IN labels(v2) WHERE v12 <> 'Entity']), CASE WHEN v2:Measure THEN [v2.name, v2.voice] ELSE [head([v13 IN labels(v2) WHERE v13 <> 'Entity']), v2.name] END, type(v1), startNode(v1).id, endNode(v1).id, v1.assertion] }] AS v14
RETURN collect(v14) AS v15 }
RETURN 'rows' AS part, collect(v15) AS rows
