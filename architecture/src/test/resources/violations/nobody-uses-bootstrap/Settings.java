package io.blotter.bootstrap;

public record Settings() {}
