package io.blotter.application.account;

import org.jspecify.annotations.Nullable;

/**
 * The accounts elsewhere by which a user signs in.
 *
 * @param github the account's number there; null where none is linked
 */
public record ExternalAccountsView(@Nullable String github) {}
