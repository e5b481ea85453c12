CALL db.index.fulltext.queryNodes($p0, $p1) YIELD node AS v0 WHERE v0:Entity AND any(v1 IN labels(v0) WHERE v1 IN $p2)
WITH v0, CASE WHEN v0.searchNames CONTAINS $p3 THEN 700 WHEN v0.searchNames CONTAINS $p4 THEN 600 WHEN v0.searchNames CONTAINS $p5 THEN 500 WHEN v0.searchPinyin CONTAINS $p6 THEN 400 WHEN v0.searchPinyin CONTAINS $p7 THEN 300 WHEN v0.searchPinyin CONTAINS $p8 THEN 200 WHEN all(v2 IN $p9 WHERE (v0.searchNames CONTAINS v2[0] OR v0.searchPinyin CONTAINS v2[1])) THEN 100 ELSE 0 END + CASE WHEN size(v0.name) < 99 THEN 99 - size(v0.name) ELSE 0 END AS v3 ORDER BY v3 DESC, v0.id LIMIT $p10
WITH v0, v3
WITH v0, v3 ORDER BY v3 DESC, v0.id LIMIT $p11
RETURN 'rows' AS part, collect([v3, head([v4 IN labels(v0) WHERE v4 <> 'Entity']), v0.name, v0.nameEn, v0.altNames, v0.description, v0.citationQuotes, v0.searchPinyin]) AS rows
UNION ALL
CALL db.index.fulltext.queryNodes($p12, $p13) YIELD node AS v5 WHERE v5:Entity AND any(v6 IN labels(v5) WHERE v6 IN $p14)
WITH count(v5) AS v7
RETURN 'total' AS part, collect([v7]) AS rows

CALL db.index.fulltext.queryNodes($p0, $p1) YIELD node AS v0 WHERE v0:Entity
WITH v0, CASE WHEN v0.searchNames CONTAINS $p2 THEN 700 WHEN v0.searchNames CONTAINS $p3 THEN 600 WHEN v0.searchNames CONTAINS $p4 THEN 500 WHEN v0.searchPinyin CONTAINS $p5 THEN 400 WHEN v0.searchPinyin CONTAINS $p6 THEN 300 WHEN v0.searchPinyin CONTAINS $p7 THEN 200 WHEN all(v1 IN $p8 WHERE (v0.searchNames CONTAINS v1[0] OR v0.searchPinyin CONTAINS v1[1])) THEN 100 ELSE 0 END + CASE WHEN size(v0.name) < 99 THEN 99 - size(v0.name) ELSE 0 END AS v2 ORDER BY v2 DESC, v0.id LIMIT $p9
WITH v0, v2
WITH v0, v2 ORDER BY v2 DESC, v0.id LIMIT $p10
RETURN 'rows' AS part, collect([v2, head([v3 IN labels(v0) WHERE v3 <> 'Entity']), v0.name, v0.nameEn, v0.altNames, v0.description, v0.citationQuotes, v0.searchPinyin]) AS rows
UNION ALL
CALL db.index.fulltext.queryNodes($p11, $p12) YIELD node AS v4 WHERE v4:Entity
WITH count(v4) AS v5
RETURN 'total' AS part, collect([v5]) AS rows
