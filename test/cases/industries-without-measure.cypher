MATCH (v0:Industry) WHERE COUNT { (v0)<-[v1:TARGETS_INDUSTRY]-() WHERE (v1.assertion = $p0) } = $p1 AND v0.nameSort IS NOT NULL
WITH v0 ORDER BY v0.nameSort, v0.id LIMIT $p2
RETURN 'rows' AS part, collect([v0.name, v0.nameEn, v0.assertion]) AS rows
UNION ALL
MATCH (v2:Industry) WHERE COUNT { (v2)<-[v3:TARGETS_INDUSTRY]-() WHERE (v3.assertion = $p3) } = $p4
WITH count(v2) AS v4
RETURN 'total' AS part, collect([v4]) AS rows
