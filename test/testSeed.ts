/**
 * What generated tests start from: the same at every run, so that a failure is one of the change at hand, or another
 * by PLANGRAPH_TEST_SEED, to look further.
 */
export const testSeed = Number(process.env.PLANGRAPH_TEST_SEED ?? 1);
