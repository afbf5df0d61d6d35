package io.blotter.application.shared;

/**
 * One page of documents that the database composed.
 *
 * @param shape the record that describes one document
 * @param count how many documents are in this page
 * @param text a JSON array of them
 */
public record JsonPage<T>(Class<T> shape, int count, String text) {}
