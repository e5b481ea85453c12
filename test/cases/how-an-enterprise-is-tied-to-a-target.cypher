UNWIND $given.p0 AS v0
MATCH (v1:Entity {id: v0})
RETURN 'ends' AS part, collect([v1.id, COUNT { (v1)--() }]) AS rows
UNION ALL
CALL () {
UNWIND $given.p1 AS v2
MATCH (v3:Entity {id: v2}) WHERE COUNT { (v3)--() } <= $given.p2
MATCH (v3)-[v4]-(v5) WHERE type(v4) IN $given.p3
RETURN v2, v4, v5 LIMIT $given.p4 }
WITH v5, count(*) AS v6, collect(CASE WHEN v5.id <> v2 THEN [v2, type(v4), startNode(v4) <> v5, v4.assertion = 'INFERRED', elementId(v4)] END) AS v7
WITH sum(v6) AS v6, collect(CASE WHEN size(v7) > 0 THEN [v5.id, COUNT { (v5)--() }, v7] END) AS v7
RETURN 'level' AS part, [[v6, v7]] AS rows
UNION ALL
MATCH (v8:Dataset)
WITH v8 ORDER BY v8.id
RETURN 'state' AS part, [[toString(count(*)), max(v8.loadedAt), collect(v8.switchedBy)]] AS rows

CALL () {
UNWIND $given.p0 AS v0
MATCH (v1:Entity {id: v0})-[v2]-(v3) WHERE type(v2) IN $given.p1
RETURN v0, v2, v3 LIMIT $given.p2 }
WITH v3, count(*) AS v4, collect(CASE WHEN v3.id <> v0 THEN [v0, type(v2), startNode(v2) <> v3, v2.assertion = 'INFERRED', elementId(v2)] END) AS v5
WITH sum(v4) AS v4, collect(CASE WHEN size(v5) > 0 THEN [v3.id, COUNT { (v3)--() }, v5] END) AS v5
RETURN 'level' AS part, [[v4, v5]] AS rows

CALL () {
UNWIND $given.p0 AS v0
MATCH (v1:Entity {id: v0})-[v2]-(v3) WHERE type(v2) IN $given.p1
RETURN v0, v2, v3 LIMIT $given.p2 }
WITH v3, count(*) AS v4, collect(CASE WHEN v3.id <> v0 AND v3.id IN $given.p3 THEN [v0, type(v2), startNode(v2) <> v3, v2.assertion = 'INFERRED', elementId(v2)] END) AS v5
WITH sum(v4) AS v4, collect(CASE WHEN size(v5) > 0 THEN [v3.id, COUNT { (v3)--() }, v5] END) AS v5
RETURN 'level' AS part, [[v4, v5]] AS rows

UNWIND $given.p0 AS v0
MATCH (v1)-[v2]->() WHERE elementId(v2) = v0
RETURN 'steps' AS part, collect([v0, [type(v2), startNode(v2).id, endNode(v2).id, v2.assertion, [v3 IN range(0, coalesce(size(v2.citationQuotes), 0) - 1) | [v2.citationQuotes[v3]]]]]) AS rows
UNION ALL
UNWIND $given.p1 AS v4
MATCH (v5:Entity {id: v4})
RETURN 'nodes' AS part, collect([v4, [head([v6 IN labels(v5) WHERE v6 <> 'Entity']), v5.name]]) AS rows
UNION ALL
MATCH (v7:Dataset)
WITH v7 ORDER BY v7.id
RETURN 'state' AS part, [[toString(count(*)), max(v7.loadedAt), collect(v7.switchedBy)]] AS rows
