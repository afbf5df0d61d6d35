package io.blotter.persistence.shared;

public final class Tool {}
