/** Auxiliaries and modals in their finite forms: a clause that has one has a verb. */
export const FINITE =
  /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|'s|'re|'ve|'ll|'d|'m)$/;
