package io.blotter.application.job;

import java.util.function.LongSupplier;

/**
 * Something that the server does by itself, again and again.
 *
 * @param work answers with how many rows or things it dealt with
 */
public record Job(String name, LongSupplier work) {}
