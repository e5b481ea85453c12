MATCH (v0:Industry) WHERE (v0.dataset = $given.p0) AND COUNT { (v0)<-[v1:TARGETS_INDUSTRY]-() WHERE (v1.assertion = $given.p1) } = $given.p2 AND v0.nameSort IS NOT NULL
WITH v0 ORDER BY v0.nameSort, v0.id LIMIT $given.p3
RETURN 'rows' AS part, collect([v0.name, v0.nameEn, v0.assertion]) AS rows
UNION ALL
MATCH (v2:Industry) WHERE (v2.dataset = $given.p4) AND COUNT { (v2)<-[v3:TARGETS_INDUSTRY]-() WHERE (v3.assertion = $given.p5) } = $given.p6
WITH count(v2) AS v4
RETURN 'total' AS part, collect([v4]) AS rows
