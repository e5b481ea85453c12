MATCH (v0:Indicator) WHERE EXISTS { (v0)<-[:OF_INDICATOR]-(v1:Target) WHERE (v1.year = $given.p0) } AND EXISTS { (v0)<-[:OF_INDICATOR]-(v2:Target) WHERE (v2.year = $given.p1) } AND v0.nameSort IS NOT NULL
WITH v0 ORDER BY v0.nameSort, v0.id LIMIT $given.p2
RETURN 'rows' AS part, collect([v0.name, v0.unit, COLLECT {
MATCH (v0)<-[v3:OF_INDICATOR]-(v4:Target) WHERE (v4.year = $given.p3)
WITH v4, v3 ORDER BY v4.id LIMIT $given.p4
RETURN [v4.valueText, v4.comparator, v4.value, v4.valueBasis, v4.ambiguity] }, COLLECT {
MATCH (v0)<-[v5:OF_INDICATOR]-(v6:Target) WHERE (v6.year = $given.p5)
WITH v6, v5 ORDER BY v6.id LIMIT $given.p6
RETURN [v6.valueText, v6.comparator, v6.value, v6.valueBasis, v6.ambiguity] }]) AS rows
