package io.blotter.web.account;

/** What was made; the id is a text, as every v2 answer to a creation has it. */
record CreatedResponse(String id, String message) {}
