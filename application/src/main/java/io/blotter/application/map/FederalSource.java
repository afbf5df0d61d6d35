package io.blotter.application.map;

/** A source of a federal agency: it belongs to no single place. */
public record FederalSource(
    long sourceId, String dataSourceName, String agencyName, String sourceUrl) {}
