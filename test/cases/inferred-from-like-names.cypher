MATCH (v0:Dataset {id: $given.p0}) WHERE v0.loadedAt IS NOT NULL
RETURN 'dataset' AS part, collect([v0.id]) AS rows
UNION ALL
CALL () {
MATCH (v1:Entity)-[v2]->(v3:Entity) WHERE v2.dataset = $given.p1 AND ((v2.assertion = $given.p2) AND (v2.basis = $given.p3))
WITH v2, v1, v2.citationStarts[0] AS v4, type(v2) + '/' + v1.id + '/' + v3.id AS v5
WITH * ORDER BY v4, v5 LIMIT $given.p4
RETURN v4, v5, [type(v2), startNode(v2).id, endNode(v2).id, head(COLLECT {
WITH startNode(v2) AS v6
RETURN [head([v7 IN labels(v6) WHERE v7 <> 'Entity']), v6.name] }), head(COLLECT {
WITH endNode(v2) AS v8
RETURN [head([v9 IN labels(v8) WHERE v9 <> 'Entity']), v8.name] }), v2.reason] AS v10
UNION ALL
MATCH (v11:Entity) WHERE v11.dataset = $given.p5 AND v11.assertion IS NOT NULL AND ((v11.assertion = $given.p6) AND (v11.basis = $given.p7))
WITH v11, v11.citationStarts[0] AS v4, 'ENTITY/' + v11.id AS v5
WITH * ORDER BY v4, v5 LIMIT $given.p4
RETURN v4, v5, [null, v11.id, null, [head([v12 IN labels(v11) WHERE v12 <> 'Entity']), v11.name], null, v11.reason] AS v10 }
WITH v4, v5, v10 ORDER BY v4, v5 LIMIT $given.p4
RETURN 'rows' AS part, collect(v10) AS rows
UNION ALL
CALL () {
MATCH (v13:Entity)-[v14]->(v15:Entity) WHERE v14.dataset = $given.p8 AND ((v14.assertion = $given.p9) AND (v14.basis = $given.p10))
RETURN count(*) AS v16
UNION ALL
MATCH (v17:Entity) WHERE v17.dataset = $given.p11 AND v17.assertion IS NOT NULL AND ((v17.assertion = $given.p12) AND (v17.basis = $given.p13))
RETURN count(*) AS v16 }
RETURN 'total' AS part, [[sum(v16)]] AS rows

MATCH (v0:Dataset {id: $given.p0}) WHERE v0.loadedAt IS NOT NULL
RETURN 'dataset' AS part, collect([v0.id]) AS rows
UNION ALL
CALL () {
MATCH (v1:Entity) WHERE v1.dataset = $given.p1 AND v1.assertion IS NOT NULL AND (true AND any(v2 IN range(0, coalesce(size(v1.citationQuotes), 0) - 1) WHERE (normalize(toLower(toUpper(normalize(v1.citationQuotes[v2], NFKC))), NFKC) CONTAINS $given.p2)))
WITH v1, 'ENTITY/' + v1.id AS v3
WITH * ORDER BY v3 LIMIT $given.p3
RETURN v3, [null, v1.id, null, [head([v4 IN labels(v1) WHERE v4 <> 'Entity']), v1.name], [v5 IN range(0, coalesce(size(v1.citationQuotes), 0) - 1) | [v1.citationQuotes[v5]]]] AS v6 }
WITH v3, v6 ORDER BY v3 LIMIT $given.p3
RETURN 'rows' AS part, collect(v6) AS rows
UNION ALL
CALL () {
MATCH (v7:Entity) WHERE v7.dataset = $given.p4 AND v7.assertion IS NOT NULL AND (true AND any(v8 IN range(0, coalesce(size(v7.citationQuotes), 0) - 1) WHERE (normalize(toLower(toUpper(normalize(v7.citationQuotes[v8], NFKC))), NFKC) CONTAINS $given.p5)))
RETURN count(*) AS v9 }
RETURN 'total' AS part, [[sum(v9)]] AS rows
