import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import { deliveryContract } from "../../contracts/delivery-contract.ts";
import { sameChannelContract } from "../../contracts/same-channel-contract.ts";
import { tokensContract } from "../../contracts/tokens-contract.ts";

deliveryContract("SQLite", (clock) => openSqliteState(":memory:", clock && { clock }));
sameChannelContract("SQLite", () => openSqliteState(":memory:"));
tokensContract("SQLite", () => openSqliteState(":memory:"));
