package io.blotter.persistence.account;

import io.blotter.domain.account.UserId;

/** A user with an address that may be none, as databases that were taken over have them. */
record ReaderRow(UserId user, String email) {}
