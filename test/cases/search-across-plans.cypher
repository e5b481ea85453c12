CALL db.index.fulltext.queryNodes($p0, $p1) YIELD node AS v0 WHERE v0:Entity
WITH v0, CASE WHEN v0.searchNames CONTAINS $p2 THEN 700 WHEN v0.searchNames CONTAINS $p3 THEN 600 WHEN v0.searchNames CONTAINS $p4 THEN 500 WHEN v0.searchPinyin CONTAINS $p5 THEN 400 WHEN v0.searchPinyin CONTAINS $p6 THEN 300 WHEN v0.searchPinyin CONTAINS $p7 THEN 200 WHEN all(v1 IN $p8 WHERE (v0.searchNames CONTAINS v1[0] OR v0.searchPinyin CONTAINS v1[1])) THEN 100 ELSE 0 END + CASE WHEN size(v0.name) < 99 THEN 99 - size(v0.name) ELSE 0 END AS v2 ORDER BY v2 DESC, v0.id LIMIT $p9
WITH v0, v2
WITH v0, v2 ORDER BY v2 DESC, v0.id LIMIT $p10
RETURN 'rows' AS part, collect([v2, head([v3 IN labels(v0) WHERE v3 <> 'Entity']), CASE WHEN v0:Measure THEN [v0.id, v0.name, v0.voice] ELSE [head([v4 IN labels(v0) WHERE v4 <> 'Entity']), v0.id, v0.name] END, v0.name, v0.nameEn, v0.altNames, v0.description, v0.citationQuotes, v0.searchPinyin]) AS rows
UNION ALL
CALL db.index.fulltext.queryNodes($p11, $p12) YIELD node AS v5 WHERE v5:Entity
WITH count(v5) AS v6
RETURN 'total' AS part, collect([v6]) AS rows
