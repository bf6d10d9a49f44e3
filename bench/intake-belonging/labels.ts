// Which articles of the gold data tell one story, by their ids or line numbers; read by eye.

/** Ids in dates.jsonl: four stories of newswire. All other articles of the file tell of something else. */
export const newswireStories: Readonly<Record<string, readonly string[]>> = {
  "two embassies bombed":
    `APW19980807.0261 APW19980808.0022 APW19980809.0700 APW19980810.0907 APW19980811.0474 APW19980813.1117 APW19980818.0515 APW19980820.1428 APW19980826.0389 APW19980911.0475 APW19980930.0425 APW19991008.0151 APW19991008.0265 APW199980817.1193 NYT19980907.0112 XIE19980808.0031 XIE19980808.0049 XIE19980808.0060 XIE19980808.0188 XIE19980809.0010 XIE19980812.0062 XIE19980814.0294 XIE19980821.0077 XIE19990313.0173`.split(
      " ",
    ),
  "an alliance grows":
    `APW19981205.0374 APW19990216.0198 APW19990312.0251 NYT19990312.0271 XIE19981203.0008 XIE19990210.0079 XIE19990227.0171 XIE19990313.0031 XIE19990313.0229`.split(
      " ",
    ),
  "the murder of a doctor":
    `APW19990122.0193 APW19990206.0090 APW19990410.0123 APW19990506.0155 APW19990507.0207 APW19991024.0075 APW20000124.0182 NYT19981025.0188 NYT19981025.0216 NYT19981026.0446 NYT19981120.0362 NYT19981121.0173 NYT19990419.0515 NYT19990505.0443`.split(
      " ",
    ),
  "a boy between two countries":
    `APW20000106.0064 APW20000107.0088 APW20000107.0318 APW20000115.0031 APW20000115.0209 APW20000128.0316 APW20000210.0328 APW20000216.0193 APW20000216.0272 APW20000328.0257 APW20000403.0057 APW20000405.0276 APW20000417.0031 NYT20000105.0325 NYT20000106.0007 NYT20000113.0267 NYT20000224.0173 NYT20000329.0359 NYT20000330.0406 NYT20000403.0463 NYT20000406.0002 NYT20000414.0296 NYT20000424.0319 NYT20000601.0442`.split(
      " ",
    ),
};

/** Two that tell of two of these stories, or of one in passing. */
export const unsureNewswire: readonly string[] = ["APW19990607.0041", "APW20000401.0150"];

/**
 * Lines of quotes.jsonl (from 0) that may tell one story: an election campaign, the same few people in all. Any two articles that
 * do not stand in one row tell two stories.
 */
export const campaignStories: readonly (readonly number[])[] = [
  [0, 1, 37, 73],
  [33, 35, 47, 51, 82],
  [4, 5, 7, 17, 18, 19, 44, 45, 56, 57, 58, 70, 77, 78, 81, 83],
  [15, 67, 69, 75],
  [41, 43, 50],
  [13, 27, 31, 79],
  [40, 54, 72],
  [36, 48, 52],
];

/** Round-ups of a day of the campaign. */
export const campaignRoundUps: readonly number[] = [8, 10];
