// Slack's limits, each with the page that states it. Lengths are in UTF-16 units unless said otherwise.

/** @see https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
const FIRST_RESPONSE_MS = 3000;
/** What is not answered by then is acknowledged first; leaves half of the time for the network. */
export const DEFER_AFTER_MS = FIRST_RESPONSE_MS / 2;
/** @see https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export const RESPONSE_URL_USES = 5;
export const RESPONSE_URL_MS = 30 * 60 * 1000;

/** @see https://docs.slack.dev/reference/block-kit/blocks */
export const MESSAGE_BLOCKS = 50;
export const SURFACE_BLOCKS = 100;
/**
 * All blocks of a message as JSON. Slack states none; `msg_blocks_too_long` was seen from about 13,200 characters on.
 * @see https://github.com/slackapi/bolt-js/issues/2509
 */
export const MESSAGE_JSON = 12_000;
/** @see https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const HEADER_TEXT = 150;
/** @see https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const ACTIONS_ELEMENTS = 25;
/** @see https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const BUTTON_TEXT = 75;
/** Of actions and of blocks. @see https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const ACTION_ID = 255;
/** @see https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export const OPTION_TEXT = 75;
export const OPTION_VALUE = 150;
/** Of a static or an external select. @see https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
export const SELECT_OPTIONS = 100;
/** Title, submit and close. @see https://docs.slack.dev/reference/views/modal-views */
export const MODAL_TITLE = 24;
/** @see https://docs.slack.dev/reference/block-kit/blocks/input-block */
export const INPUT_LABEL = 2000;
/** @see https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
export const PLACEHOLDER = 150;

/** Messages in one answer of the history. @see https://docs.slack.dev/reference/methods/conversations.history */
export const HISTORY_PAGE = 100;
/** chat.postMessage, a channel. @see https://docs.slack.dev/apis/web-api/rate-limits */
export const CHANNEL_MESSAGES_PER_SECOND = 1;
/** Slack limits a workspace as well, "several hundred messages per minute", and does not say how many: five a second are 300. @see https://docs.slack.dev/apis/web-api/rate-limits */
export const WORKSPACE_MESSAGES_PER_SECOND = 5;
/** conversations.history and conversations.replies, tier 3: "50+ per minute" a workspace. @see https://docs.slack.dev/apis/web-api/rate-limits */
export const HISTORY_REQUESTS_PER_SECOND = 50 / 60;

/** Our own measure: what stands in notifications and is read aloud. */
export const FALLBACK_TEXT = 1000;
/** Our own measure: an address longer than this is left out of a line of sources, its title stays. */
export const SOURCE_LINK = 450;
/** Our own measure: a longer title, publisher or date is cut in a line of sources. */
export const SOURCE_WORDS = 120;
/** Our own measure: a longer sentence is cut there; “Show the source sentence” has all of it. */
export const SOURCE_SENTENCE = 400;
/** Our own measure of a picture's words. */
export const ALT_TEXT = 1000;
