/** Something that one process at a time may do: hold a shard, write an index. */
export interface HeldLease {
  readonly name: string;
  readonly owner: string;
  /** Grows with every taking: what carries an older one comes from somebody who has lost the lease. */
  readonly epoch: number;
  /** Milliseconds since the epoch, by the database's clock. */
  readonly until: number;
}

export interface Leases {
  /** Undefined while somebody holds it. */
  take(name: string, owner: string, ttlMs: number): Promise<HeldLease | undefined>;
  /** Undefined where somebody else has taken it since. */
  renew(lease: HeldLease, ttlMs: number): Promise<HeldLease | undefined>;
  release(lease: HeldLease): Promise<void>;
}
