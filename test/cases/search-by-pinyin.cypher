CALL db.index.fulltext.queryNodes($given.p0, $given.p1) YIELD node AS v0 WHERE v0:Entity AND any(v1 IN labels(v0) WHERE v1 IN $given.p2)
WITH collect(v0) AS v2
CALL (v2) {
UNWIND v2 AS v3
WITH v3, CASE WHEN v3.searchNames CONTAINS $given.p3 THEN 700 WHEN v3.searchNames CONTAINS $given.p4 THEN 600 WHEN v3.searchNames CONTAINS $given.p5 THEN 500 WHEN v3.searchPinyin CONTAINS $given.p6 THEN 400 WHEN v3.searchPinyin CONTAINS $given.p7 THEN 300 WHEN v3.searchPinyin CONTAINS $given.p8 THEN 200 WHEN all(v4 IN $given.p9 WHERE (v3.searchNames CONTAINS v4[0] OR v3.searchPinyin CONTAINS v4[1])) THEN 100 ELSE 0 END + CASE WHEN size(v3.name) < 99 THEN 99 - size(v3.name) ELSE 0 END AS v5 ORDER BY v5 DESC, v3.id LIMIT $given.p10
WITH v3, v5
WITH v3, v5 ORDER BY v5 DESC, v3.id LIMIT $given.p11
RETURN 'rows' AS part, collect([v5, head([v6 IN labels(v3) WHERE v6 <> 'Entity']), v3.name, v3.nameEn, v3.altNames, v3.description, v3.citationQuotes, v3.searchPinyin]) AS rows
UNION ALL
WITH size(v2) AS v7
RETURN 'total' AS part, collect([v7]) AS rows }
RETURN part, rows

CALL db.index.fulltext.queryNodes($given.p0, $given.p1) YIELD node AS v0 WHERE v0:Entity
WITH collect(v0) AS v1
CALL (v1) {
UNWIND v1 AS v2
WITH v2, CASE WHEN v2.searchNames CONTAINS $given.p2 THEN 700 WHEN v2.searchNames CONTAINS $given.p3 THEN 600 WHEN v2.searchNames CONTAINS $given.p4 THEN 500 WHEN v2.searchPinyin CONTAINS $given.p5 THEN 400 WHEN v2.searchPinyin CONTAINS $given.p6 THEN 300 WHEN v2.searchPinyin CONTAINS $given.p7 THEN 200 WHEN all(v3 IN $given.p8 WHERE (v2.searchNames CONTAINS v3[0] OR v2.searchPinyin CONTAINS v3[1])) THEN 100 ELSE 0 END + CASE WHEN size(v2.name) < 99 THEN 99 - size(v2.name) ELSE 0 END AS v4 ORDER BY v4 DESC, v2.id LIMIT $given.p9
WITH v2, v4
WITH v2, v4 ORDER BY v4 DESC, v2.id LIMIT $given.p10
RETURN 'rows' AS part, collect([v4, head([v5 IN labels(v2) WHERE v5 <> 'Entity']), v2.name, v2.nameEn, v2.altNames, v2.description, v2.citationQuotes, v2.searchPinyin]) AS rows
UNION ALL
WITH size(v1) AS v6
RETURN 'total' AS part, collect([v6]) AS rows }
RETURN part, rows
