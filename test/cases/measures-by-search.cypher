CALL db.index.fulltext.queryNodes($p0, $p1) YIELD node AS v0 WHERE v0:Measure AND (v0.dataset = $p2)
WITH v0, CASE WHEN v0.searchNames CONTAINS $p3 THEN 700 WHEN v0.searchNames CONTAINS $p4 THEN 600 WHEN v0.searchNames CONTAINS $p5 THEN 500 WHEN v0.searchPinyin CONTAINS $p6 THEN 400 WHEN v0.searchPinyin CONTAINS $p7 THEN 300 WHEN v0.searchPinyin CONTAINS $p8 THEN 200 WHEN all(v1 IN $p9 WHERE (v0.searchNames CONTAINS v1[0] OR v0.searchPinyin CONTAINS v1[1])) THEN 100 ELSE 0 END + CASE WHEN size(v0.name) < 99 THEN 99 - size(v0.name) ELSE 0 END AS v2 ORDER BY v2 DESC, v0.id LIMIT $p10
WITH v0, v2
WITH v0, v2 ORDER BY v2 DESC, v0.id LIMIT $p11
RETURN 'rows' AS part, collect([v0.name, COLLECT {
MATCH (v0)-[v3:TARGETS_INDUSTRY]->(v4) WHERE all(v5 IN $p12 WHERE (v4.searchNames CONTAINS v5[0] OR v4.searchText CONTAINS v5[0] OR v4.searchPinyin CONTAINS v5[1]))
WITH v4, v3, CASE WHEN v4.searchNames CONTAINS $p13 THEN 700 WHEN v4.searchNames CONTAINS $p14 THEN 600 WHEN v4.searchNames CONTAINS $p15 THEN 500 WHEN v4.searchPinyin CONTAINS $p16 THEN 400 WHEN v4.searchPinyin CONTAINS $p17 THEN 300 WHEN v4.searchPinyin CONTAINS $p18 THEN 200 WHEN all(v6 IN $p19 WHERE (v4.searchNames CONTAINS v6[0] OR v4.searchPinyin CONTAINS v6[1])) THEN 100 ELSE 0 END + CASE WHEN size(v4.name) < 99 THEN 99 - size(v4.name) ELSE 0 END AS v7 ORDER BY v7 DESC, v4.id LIMIT $p20
WITH v4, v3, v7
WITH v4, v3, v7 ORDER BY v7 DESC, v4.id LIMIT $p21
RETURN [v4.name] }, COUNT { (v0)-[:TARGETS_INDUSTRY]->(v8) WHERE all(v9 IN $p22 WHERE (v8.searchNames CONTAINS v9[0] OR v8.searchText CONTAINS v9[0] OR v8.searchPinyin CONTAINS v9[1])) }]) AS rows
UNION ALL
CALL db.index.fulltext.queryNodes($p23, $p24) YIELD node AS v10 WHERE v10:Measure AND (v10.dataset = $p25)
WITH count(v10) AS v11
RETURN 'total' AS part, collect([v11]) AS rows

CALL db.index.fulltext.queryNodes($p0, $p1) YIELD node AS v0 WHERE v0:Measure
WITH v0 ORDER BY v0.nameSort, v0.id LIMIT $p2
RETURN 'rows' AS part, collect([v0.name]) AS rows
