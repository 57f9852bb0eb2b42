/** Words of news copy that the dictionaries do not have, or not yet, or have in one spelling of two. */
export const NEWS_WORDS: ReadonlySet<string> = new Set(
  (
    'vlogger vloggers livestream livestreams livestreamed livestreaming selfie selfies bourse bourses largesse ' +
    'iframe merch debutant debutants mazy raunch snuck protestor protestors neurone useable guerilla guerillas ' +
    'focussed focussing despatch despatches despatched despatching speeded conmen jihadi jihadis salvoes genomic ' +
    'genomics adductor arrhythmia arrhythmias frescos nebulas winless annum masse haute facto dually infective ' +
    'yuppy hatful dinked dialler uprate uprated abided damndest dumbing dumbed communique extracurricular ' +
    'debutante blockchain crypto podcast podcaster smartphone hashtag emoji emojis paywall fintech deepfake ' +
    'chatbot chatbots startup startups wildfire wildfires lockdown furlough furloughed unvaccinated vaping vape ' +
    'vapes influencer influencers midfielder winger striker keeper goalless tiebreak tiebreaker wicketkeeper ' +
    'pacer strugglers outsized trialled penalised fracking drone drones rideshare coworking gentrified rewilding'
  ).split(' '),
);
