package io.blotter.application.sync;

/** Which id an addition has here. */
public record SyncedEntity(long requestId, long appId) {}
