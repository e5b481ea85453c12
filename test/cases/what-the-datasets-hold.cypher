MATCH (v0:Dataset) WHERE v0.loadedAt IS NOT NULL
WITH v0 ORDER BY v0.id
RETURN 'rows' AS part, collect([v0.id, v0.title, COLLECT {
MATCH (v1:Source) WHERE v1.dataset = v0.id
WITH v1 ORDER BY v1.id LIMIT $given.p0
RETURN [v1.title, v1.sha256] }, [v2 IN range(0, coalesce(size(v0.countedKinds), 0) - 1) | [v0.countedKinds[v2], v0.kindCounts[v2]]], [v3 IN range(0, coalesce(size(v0.countedTypes), 0) - 1) | [v0.countedTypes[v3], v0.relationCounts[v3], v0.explicitCounts[v3], v0.inferredCounts[v3]]], COLLECT {
UNWIND range(0, coalesce(size(v0.leftOutSources), 0) - 1)[..$given.p1] AS v4
RETURN [head(COLLECT {
MATCH (v5:Source {id: v0.leftOutSources[v4]})
RETURN [v5.title] }), v0.leftOutStarts[v4], v0.leftOutEnds[v4], v0.leftOutReasons[v4]] }]) AS rows
