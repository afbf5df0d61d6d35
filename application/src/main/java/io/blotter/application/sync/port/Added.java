package io.blotter.application.sync.port;

import io.blotter.domain.shared.Id;

/**
 * A thing that is here now.
 *
 * @param fresh false where somebody else has just been faster
 */
public record Added<I extends Id>(I id, boolean fresh) {}
