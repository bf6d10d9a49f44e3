// Parameters of links that tell who led a reader to a page, and nothing of the page. Our own list, of names that vendors add to
// links or tell their customers to add (for Google's see https://support.google.com/analytics/answer/10917952) and that newsrooms
// use; MIT as the rest of the project. Names such as `ref`, `source` or `id` are left out: some sites need them.

/** A name that begins with one of these. */
export const TRACKING_PREFIXES: readonly string[] = [
  "utm_", // Google Analytics, and whoever follows it
  "pk_", // Piwik
  "piwik_",
  "mtm_", // Matomo
  "matomo_",
  "hsa_", // HubSpot ads
  "_hs", // HubSpot
  "__hs",
  "at_campaign", // AT Internet
  "at_medium",
  "at_link",
  "trk_", // Listrak
  "vero_", // Vero
  "oly_", // Omeda
  "fb_action_", // Facebook
  "itm_", // links within a site
  "ns_", // comScore
  "wt_", // Webtrends
  "wt.",
];

/** These names, whole. */
export const TRACKING_NAMES: ReadonlySet<string> = new Set(
  [
    "gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid _ga _gl srsltid", // Google
    "fbclid fb_source fb_ref igshid igsh", // Meta
    "msclkid ocid", // Microsoft
    "twclid", // X
    "ttclid", // TikTok
    "li_fat_id trackingid", // LinkedIn
    "epik", // Pinterest
    "rdt_cid", // Reddit
    "sccid", // Snapchat
    "yclid ysclid _openstat", // Yandex
    "mc_cid mc_eid", // Mailchimp
    "mkt_tok", // Marketo
    "hsctatracking", // HubSpot
    "_ke _kx", // Klaviyo
    "dm_i", // Dotdigital
    "s_cid s_kwcid ef_id", // Adobe
    "irclickid", // impact.com
    "vgo_ee", // ActiveCampaign
    "ml_subscriber ml_subscriber_hash", // MailerLite
    "ck_subscriber_id", // Kit
    "cmpid smid ito intcmp icid sr_share ncid xtor soc_src soc_trk", // newsrooms
    "guccounter guce_referrer guce_referrer_sig", // Yahoo
  ].flatMap((names) => names.split(" ")),
);
