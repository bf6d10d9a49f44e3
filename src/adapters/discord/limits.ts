// Discord's limits, each with the page that states it. Lengths are in UTF-16 units unless said otherwise.

/** @see https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction */
export const FIRST_RESPONSE_MS = 3000;
/** What is not answered by then is deferred; leaves half of the time for the network. */
export const DEFER_AFTER_MS = 1500;
/** @see https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages */
export const INTERACTION_TOKEN_MS = 15 * 60 * 1000;

/** @see https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
export const COMMAND_NAME = /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** @see https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-structure */
export const COMMAND_DESCRIPTION = 100;
export const COMMAND_OPTIONS = 25;
export const OPTION_CHOICES = 25;
export const CHOICE_LENGTH = 100;
/** Names, descriptions and values of one command with all its subcommands. */
export const COMMAND_TREE = 4000;

/** All text of a message with the flag IS_COMPONENTS_V2, together. @see https://discord.com/developers/docs/components/reference#component-object */
export const MESSAGE_TEXT = 4000;
/** Nested ones count. @see https://discord.com/developers/docs/components/reference#component-object */
export const MESSAGE_COMPONENTS = 40;
/** @see https://discord.com/developers/docs/components/reference#action-row */
export const ROW_BUTTONS = 5;
/** @see https://discord.com/developers/docs/components/reference#button */
export const BUTTON_LABEL = 80;
/** @see https://discord.com/developers/docs/components/reference#anatomy-of-a-component */
export const CUSTOM_ID = 100;
/** @see https://discord.com/developers/docs/components/reference#string-select */
export const SELECT_OPTIONS = 25;
export const SELECT_LABEL = 100;
/** @see https://discord.com/developers/docs/resources/message#create-message */
export const MESSAGE_FILES = 10;
/** @see https://discord.com/developers/docs/components/reference#media-gallery */
export const ALT_TEXT = 1024;

/** With enforce_nonce, unique for each author for "the past few minutes". @see https://discord.com/developers/docs/resources/message#create-message */
export const NONCE = 25;
/** The safe part of "the past few minutes". */
export const NONCE_KEPT_MS = 60_000;
/** Messages in one answer of the history. @see https://discord.com/developers/docs/resources/message#get-channel-messages */
export const HISTORY_PAGE = 100;
/** Below Discord's 50. @see https://discord.com/developers/docs/topics/rate-limits#global-rate-limit */
export const REQUESTS_PER_SECOND = 45;

/** Our own measure: an address longer than this is left out of a line of sources, its title stays. */
export const SOURCE_LINK = 450;
/** Our own measure: a longer title, publisher or date is cut in a line of sources. */
export const SOURCE_WORDS = 120;
/** Our own measure: a longer sentence is cut there; “Show the source sentence” has all of it. */
export const SOURCE_SENTENCE = 400;
/** Our own measure: rows of buttons under one message. */
export const MESSAGE_ROWS = 5;
