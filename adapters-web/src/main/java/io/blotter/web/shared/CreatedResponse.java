package io.blotter.web.shared;

/** What was made; the id is a text, as every v2 answer to a creation has it. */
public record CreatedResponse(String id, String message) {}
