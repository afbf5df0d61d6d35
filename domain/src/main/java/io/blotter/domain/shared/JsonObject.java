package io.blotter.domain.shared;

/**
 * An object whose keys are somebody else's: kept and shown as it is.
 *
 * @param text compact JSON
 */
public record JsonObject(String text) {}
