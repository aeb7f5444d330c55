/** Nouns for occasions on which people speak; the last word where there are two. General knowledge. */
export const OCCASION_NOUNS = new Set(
  `conference briefing rally speech summit meeting debate forum hearing event hall ceremony talks press-conference gathering
  convention luncheon dinner fundraiser address remarks appearance session roundtable visit stop interview call panel webinar symposium launch trial`
    .trim()
    .split(/\s+/),
);

/** Occasions at which reporters listen. */
export const PRESS_OCCASION = /\b(?:press|news) conference\b|\bbriefing\b|\bpress call\b/i;
