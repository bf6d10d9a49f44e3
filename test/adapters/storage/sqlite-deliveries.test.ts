import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import { deliveryContract } from "../../contracts/delivery-contract.ts";
import { tokensContract } from "../../contracts/tokens-contract.ts";

deliveryContract("SQLite", (clock) => openSqliteState(":memory:", clock && { clock }));
tokensContract("SQLite", () => openSqliteState(":memory:"));
