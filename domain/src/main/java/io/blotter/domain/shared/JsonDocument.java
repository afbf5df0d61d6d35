package io.blotter.domain.shared;

/**
 * The same as {@link JsonObject} in any shape: an object, a list, a text.
 *
 * @param text compact JSON
 */
public record JsonDocument(String text) {}
