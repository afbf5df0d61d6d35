package io.blotter.application.sync;

/** Which id an addition has here. */
public record IdMapping(long requestId, long appId) {}
