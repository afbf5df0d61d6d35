package io.blotter.application.location;

public record Place(String name) {}
