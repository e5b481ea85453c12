UNWIND $given.p0 AS v0
MATCH (v1:Entity {id: v0})
RETURN 'rows' AS part, collect([v1.id, [head([v2 IN labels(v1) WHERE v2 <> 'Entity']), CASE WHEN v1:Pathway THEN [v1.id, v1.name, head(COLLECT {
MATCH (v3:Dataset {id: v1.dataset})
RETURN [v3.title] }), v1.order, COLLECT {
UNWIND range(0, coalesce(size(v1.citationQuotes), 0) - 1) AS v4
RETURN [v1.citationQuotes[v4], head(COLLECT {
MATCH (v5:Source {id: v1.citationSources[v4]})
RETURN [v5.title] })] }] ELSE [head([v6 IN labels(v1) WHERE v6 <> 'Entity']), v1.id, v1.name, head(COLLECT {
MATCH (v7:Dataset {id: v1.dataset})
RETURN [v7.title] })] END]]) AS rows
UNION ALL
UNWIND $given.p1 AS v8
MATCH (v9:Entity {id: v8[0]})-[v10:HAS_MEASURE]->(v11:Entity {id: v8[1]})
RETURN type(v10) AS part, collect([v9.id, v11.id, [startNode(v10).id, endNode(v10).id, v10.assertion, head(COLLECT {
WITH startNode(v10) AS v12
RETURN [v12.name] }), head(COLLECT {
WITH endNode(v10) AS v13
RETURN [v13.name, v13.voice] })]]) AS rows

UNWIND $given.p0 AS v0
MATCH (v1:Entity {id: v0})
RETURN 'rows' AS part, collect([v1.id, [head([v2 IN labels(v1) WHERE v2 <> 'Entity']), v1.id]]) AS rows
