import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import { deliveryContract } from "../../contracts/delivery-contract.ts";

deliveryContract("SQLite", (clock) => openSqliteState(":memory:", clock && { clock }));
