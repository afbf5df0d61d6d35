package io.blotter.application.shared;

/**
 * One of the things that must hold before the registry can answer.
 *
 * @param says how it is now, in a sentence for whoever runs the server
 */
public record ReadinessCheck(String name, boolean passed, String says) {}
