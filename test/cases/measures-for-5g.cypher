MATCH (v0:Industry) WHERE (v0.name = $given.p0)
WITH v0 ORDER BY v0.id LIMIT $given.p1
RETURN 'rows' AS part, collect([v0.name, COLLECT {
MATCH (v0)<-[v1:TARGETS_INDUSTRY]-(v2) WHERE (v1.assertion = $given.p2)
WITH v2, v1 ORDER BY v2.id LIMIT $given.p3
RETURN [v2.name, COLLECT {
MATCH (v2)<-[v3:HAS_MEASURE]-(v4)
WITH v4, v3 ORDER BY v4.id LIMIT $given.p4
RETURN [v4.name] }, COLLECT {
UNWIND range(0, coalesce(size(v1.citationQuotes), 0) - 1) AS v5
RETURN [v1.citationQuotes[v5], v1.citationStarts[v5], v1.citationEnds[v5], head(COLLECT {
MATCH (v6:Section {id: v1.citationSections[v5]})
RETURN [v6.heading] })] }] }]) AS rows
