package io.blotter.web.shared;

public record IdResponse(long id) {}
