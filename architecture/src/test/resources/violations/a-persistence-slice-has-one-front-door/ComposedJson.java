package io.blotter.persistence.shared;

public record ComposedJson() {}
