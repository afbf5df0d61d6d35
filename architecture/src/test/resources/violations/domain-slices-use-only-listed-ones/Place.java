package io.blotter.domain.location;

public record Place(String name) {}
