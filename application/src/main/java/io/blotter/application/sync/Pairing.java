package io.blotter.application.sync;

/** Which id an addition has here. */
public record Pairing(long requestId, long appId) {}
