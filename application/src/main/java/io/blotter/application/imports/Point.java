package io.blotter.application.imports;

/** A place on the map, in degrees. */
public record Point(double latitude, double longitude) {}
