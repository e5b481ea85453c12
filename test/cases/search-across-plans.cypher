CALL db.index.fulltext.queryNodes($given.p0, $given.p1) YIELD node AS v0 WHERE v0:Entity
WITH collect(v0) AS v1
CALL (v1) {
UNWIND v1 AS v2
WITH v2, CASE WHEN v2.searchNames CONTAINS $given.p2 THEN 700 WHEN v2.searchNames CONTAINS $given.p3 THEN 600 WHEN v2.searchNames CONTAINS $given.p4 THEN 500 WHEN v2.searchPinyin CONTAINS $given.p5 THEN 400 WHEN v2.searchPinyin CONTAINS $given.p6 THEN 300 WHEN v2.searchPinyin CONTAINS $given.p7 THEN 200 WHEN all(v3 IN $given.p8 WHERE (v2.searchNames CONTAINS v3[0] OR v2.searchPinyin CONTAINS v3[1])) THEN 100 ELSE 0 END + CASE WHEN size(v2.name) < 99 THEN 99 - size(v2.name) ELSE 0 END AS v4 ORDER BY v4 DESC, v2.id LIMIT $given.p9
WITH v2, v4
WITH v2, v4 ORDER BY v4 DESC, v2.id LIMIT $given.p10
RETURN 'rows' AS part, collect([v4, head([v5 IN labels(v2) WHERE v5 <> 'Entity']), CASE WHEN v2:Measure THEN [v2.id, v2.name, v2.voice] ELSE [head([v6 IN labels(v2) WHERE v6 <> 'Entity']), v2.id, v2.name] END, v2.name, v2.nameEn, v2.altNames, v2.description, v2.citationQuotes, v2.searchPinyin]) AS rows
UNION ALL
WITH size(v1) AS v7
RETURN 'total' AS part, collect([v7]) AS rows }
RETURN part, rows
