MATCH (v0:Dataset) WHERE v0.loadedAt IS NOT NULL
WITH v0 ORDER BY v0.id
RETURN 'rows' AS part, collect([v0.id, v0.title, COLLECT {
MATCH (v1:Source) WHERE v1.dataset = v0.id
WITH v1 ORDER BY v1.id LIMIT $p0
RETURN [v1.title, v1.sha256] }, [v2 IN range(0, size(v0.countedKinds) - 1) | [v0.countedKinds[v2], v0.kindCounts[v2]]], [v3 IN range(0, size(v0.countedTypes) - 1) | [v0.countedTypes[v3], v0.relationCounts[v3], v0.explicitCounts[v3], v0.inferredCounts[v3]]]]) AS rows
