// Words that every newspaper uses every day, and that general English texts use less: days, agencies, offices, the trade's own
// words. Our own list, MIT as the rest of the project.
export const newsWords: readonly string[] = `
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow
reuters ap afp upi xinhua bbc cnn news newspaper newspapers reporter reporters journalist journalists media press agency
report reported reporting correspondent editor editorial interview statement spokesman spokeswoman spokesperson
official officials government president minister prime ministry leader leaders administration department authorities
mr mrs ms dr sen rep gov percent per cent million billion dollar dollars p.m a.m
told says said according added week weekend month year country countries national international
`
  .split(/\s+/)
  .filter(Boolean);
