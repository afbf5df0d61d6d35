package io.blotter.persistence.notification;

import io.blotter.domain.account.UserId;

/** A user with an address that may be none, as databases that were taken over have them. */
record RecipientRow(UserId id, String email) {}
