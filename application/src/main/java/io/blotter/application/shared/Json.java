package io.blotter.application.shared;

/**
 * A document that the database composed: the JSON text of one {@code shape}, sent on as it is.
 *
 * @param shape the record that describes the document's keys and types
 * @param text compact JSON
 */
public record Json<T>(Class<T> shape, String text) {}
