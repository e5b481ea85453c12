MATCH (v0:Plan) WHERE (v0.id = $given.p0)
MATCH (v1:Measure)-[:PART_OF_PLAN]->(v0)
WITH DISTINCT v1
WITH collect(v1) AS v2
CALL (v2) {
WITH size(v2) AS v3
RETURN 'total' AS part, collect([v3]) AS rows
UNION ALL
UNWIND v2 AS v4 OPTIONAL
MATCH (v4)-[v5:TARGETS_INDUSTRY]->(v6)
WITH v6, collect([v5.assertion = 'EXPLICIT', v4]) AS v7 OPTIONAL
CALL (v6) {
MATCH (v6)-[:BROADER*0.. {assertion: 'EXPLICIT'}]->(v8)
WITH collect(DISTINCT v8) AS v9
MATCH (v6)-[:BROADER*0..]->(v10)
WITH DISTINCT v10, v9
RETURN v10, v10 IN v9 AS v11 }
UNWIND v7 AS v12
WITH v10, v12[0] AND v11 AS v13, v12[1] AS v4
WITH v10 AS v14, count(DISTINCT v4) AS v15, count(DISTINCT CASE WHEN v13 THEN v4 END) AS v16 ORDER BY v15 DESC, v14.id LIMIT $given.p1
RETURN 'tally0' AS part, collect([v14.id, v15, v16, v15 - v16, CASE WHEN v14 IS NOT NULL THEN [v14.name] END]) AS rows
UNION ALL
UNWIND v2 AS v17 OPTIONAL
MATCH (v17)-[v18:TARGETS_INDUSTRY]->(v19) WHERE v18.assertion = $given.p2
WITH v19, collect([v18.assertion = 'EXPLICIT', v17]) AS v20 OPTIONAL
CALL (v19) {
MATCH (v19)-[:BROADER*0.. {assertion: $given.p3}]->(v21)
RETURN DISTINCT v21, true AS v22 }
UNWIND v20 AS v23
WITH v21, v23[0] AND v22 AS v24, v23[1] AS v17
WITH v21 AS v25, count(DISTINCT v17) AS v26, count(DISTINCT CASE WHEN v24 THEN v17 END) AS v27 ORDER BY v26 DESC, v25.id LIMIT $given.p4
RETURN 'tally1' AS part, collect([v25.id, v26, v27, v26 - v27, CASE WHEN v25 IS NOT NULL THEN [] END]) AS rows }
RETURN part, rows
