MATCH (v0:Plan) WHERE (v0.id = $p0)
MATCH (v1:Measure)-[:PART_OF_PLAN]->(v0)
WITH DISTINCT v1
WITH count(v1) AS v2
RETURN 'total' AS part, collect([v2]) AS rows
UNION ALL
MATCH (v3:Plan) WHERE (v3.id = $p1)
MATCH (v4:Measure)-[:PART_OF_PLAN]->(v3)
WITH DISTINCT v4 OPTIONAL
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
WITH v10 AS v14, count(DISTINCT v4) AS v15, count(DISTINCT CASE WHEN v13 THEN v4 END) AS v16 ORDER BY v15 DESC, v14.id LIMIT $p2
RETURN 'tally0' AS part, collect([v14.id, v15, v16, v15 - v16, CASE WHEN v14 IS NOT NULL THEN [v14.name] END]) AS rows
UNION ALL
MATCH (v17:Plan) WHERE (v17.id = $p3)
MATCH (v18:Measure)-[:PART_OF_PLAN]->(v17)
WITH DISTINCT v18 OPTIONAL
MATCH (v18)-[v19:TARGETS_INDUSTRY]->(v20) WHERE v19.assertion = $p4
WITH v20, collect([v19.assertion = 'EXPLICIT', v18]) AS v21 OPTIONAL
CALL (v20) {
MATCH (v20)-[:BROADER*0.. {assertion: $p5}]->(v22)
RETURN DISTINCT v22, true AS v23 }
UNWIND v21 AS v24
WITH v22, v24[0] AND v23 AS v25, v24[1] AS v18
WITH v22 AS v26, count(DISTINCT v18) AS v27, count(DISTINCT CASE WHEN v25 THEN v18 END) AS v28 ORDER BY v27 DESC, v26.id LIMIT $p6
RETURN 'tally1' AS part, collect([v26.id, v27, v28, v27 - v28, CASE WHEN v26 IS NOT NULL THEN [] END]) AS rows
