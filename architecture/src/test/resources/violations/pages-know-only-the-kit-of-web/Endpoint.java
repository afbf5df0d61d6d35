package io.blotter.web.shared;

public record Endpoint() {}
