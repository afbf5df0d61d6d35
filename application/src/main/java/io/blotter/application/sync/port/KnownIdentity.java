package io.blotter.application.sync.port;

import io.blotter.domain.shared.Id;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a thing that is to be added.
 *
 * @param identity the same for two descriptions of one thing
 * @param id null where it is not here yet
 */
public record KnownIdentity<I extends Id>(String identity, @Nullable I id) {}
