MATCH (v0:Platform) WHERE (v0.dataset = $given.p0)
WITH v0.platformType AS v1, count(*) AS v2, count(CASE WHEN v0.assertion = 'EXPLICIT' AND v0.platformType IS NOT NULL THEN 1 END) AS v3 ORDER BY v2 DESC, toString(v1) LIMIT $given.p1
RETURN 'tally0' AS part, collect([toString(v1), v2, v3, v2 - v3, null]) AS rows

MATCH (v0:Platform) WHERE (v0.dataset = $given.p0)
WITH v0.platformType AS v1, count(*) AS v2, count(CASE WHEN v0.assertion = 'EXPLICIT' AND v0.platformType IS NOT NULL THEN 1 END) AS v3 ORDER BY v2 DESC, toString(v1) LIMIT $given.p1
RETURN 'tally0' AS part, collect([toString(v1), v2, v3, v2 - v3, null]) AS rows
