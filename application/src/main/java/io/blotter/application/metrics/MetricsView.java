package io.blotter.application.metrics;

/**
 * Counts of the whole registry.
 *
 * @param agencyCount agencies with at least one source
 * @param countyCount counties that hold such an agency, themselves or in one of their localities
 * @param stateCount states that hold such an agency at any level
 */
public record MetricsView(long sourceCount, long agencyCount, long countyCount, long stateCount) {}
