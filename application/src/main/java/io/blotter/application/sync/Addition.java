package io.blotter.application.sync;

/**
 * A thing that the source manager wants to have here.
 *
 * @param requestId by which the source manager recognises the answer
 */
public record Addition<C>(long requestId, C content) {}
