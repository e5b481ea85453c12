CALL db.index.fulltext.queryNodes($given.p0, $given.p1) YIELD node AS v0 WHERE v0:Measure AND (v0.dataset = $given.p2)
WITH collect(v0) AS v1
CALL (v1) {
UNWIND v1 AS v2
WITH v2, CASE WHEN v2.searchNames CONTAINS $given.p3 THEN 700 WHEN v2.searchNames CONTAINS $given.p4 THEN 600 WHEN v2.searchNames CONTAINS $given.p5 THEN 500 WHEN v2.searchPinyin CONTAINS $given.p6 THEN 400 WHEN v2.searchPinyin CONTAINS $given.p7 THEN 300 WHEN v2.searchPinyin CONTAINS $given.p8 THEN 200 WHEN all(v3 IN $given.p9 WHERE (v2.searchNames CONTAINS v3[0] OR v2.searchPinyin CONTAINS v3[1])) THEN 100 ELSE 0 END + CASE WHEN size(v2.name) < 99 THEN 99 - size(v2.name) ELSE 0 END AS v4 ORDER BY v4 DESC, v2.id LIMIT $given.p10
WITH v2, v4
WITH v2, v4 ORDER BY v4 DESC, v2.id LIMIT $given.p11
RETURN 'rows' AS part, collect([v2.name, COLLECT {
MATCH (v2)-[v5:TARGETS_INDUSTRY]->(v6) WHERE all(v7 IN $given.p12 WHERE (v6.searchNames CONTAINS v7[0] OR v6.searchText CONTAINS v7[0] OR v6.searchPinyin CONTAINS v7[1]))
WITH v6, v5, CASE WHEN v6.searchNames CONTAINS $given.p13 THEN 700 WHEN v6.searchNames CONTAINS $given.p14 THEN 600 WHEN v6.searchNames CONTAINS $given.p15 THEN 500 WHEN v6.searchPinyin CONTAINS $given.p16 THEN 400 WHEN v6.searchPinyin CONTAINS $given.p17 THEN 300 WHEN v6.searchPinyin CONTAINS $given.p18 THEN 200 WHEN all(v8 IN $given.p19 WHERE (v6.searchNames CONTAINS v8[0] OR v6.searchPinyin CONTAINS v8[1])) THEN 100 ELSE 0 END + CASE WHEN size(v6.name) < 99 THEN 99 - size(v6.name) ELSE 0 END AS v9 ORDER BY v9 DESC, v6.id LIMIT $given.p20
WITH v6, v5, v9
WITH v6, v5, v9 ORDER BY v9 DESC, v6.id LIMIT $given.p21
RETURN [v6.name] }, COUNT { (v2)-[:TARGETS_INDUSTRY]->(v10) WHERE all(v11 IN $given.p22 WHERE (v10.searchNames CONTAINS v11[0] OR v10.searchText CONTAINS v11[0] OR v10.searchPinyin CONTAINS v11[1])) }]) AS rows
UNION ALL
WITH size(v1) AS v12
RETURN 'total' AS part, collect([v12]) AS rows }
RETURN part, rows

CALL db.index.fulltext.queryNodes($given.p0, $given.p1) YIELD node AS v0 WHERE v0:Measure
WITH v0 ORDER BY v0.nameSort, v0.id LIMIT $given.p2
RETURN 'rows' AS part, collect([v0.name]) AS rows
