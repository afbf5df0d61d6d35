package io.blotter.application.shared;

/** A thing by its id and name. */
public record Reference(long id, String name) {}
