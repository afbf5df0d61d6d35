package io.blotter.pages.shared;

public record Layout() {}
