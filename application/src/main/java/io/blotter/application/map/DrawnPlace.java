package io.blotter.application.map;

import org.jspecify.annotations.Nullable;

/**
 * A state or a county on a map.
 *
 * @param fips two digits for a state, five for a county; null for a state without counties
 * @param path its address among the pages
 * @param sources of agencies there and anywhere inside
 * @param agencies there and anywhere inside
 */
public record DrawnPlace(
    long locationId,
    @Nullable String fips,
    String name,
    String path,
    long sources,
    long agencies) {}
