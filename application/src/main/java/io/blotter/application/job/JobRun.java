package io.blotter.application.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job's latest run went, on whichever server.
 *
 * @param millis how long it took
 * @param rows how many rows or things it dealt with; null when it failed
 * @param failure what went wrong; null when nothing did
 */
public record JobRun(
    String job, Instant startedAt, long millis, @Nullable Long rows, @Nullable String failure) {}
