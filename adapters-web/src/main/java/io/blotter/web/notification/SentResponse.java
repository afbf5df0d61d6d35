package io.blotter.web.notification;

/** What a mailing came to; the count is of users. */
record SentResponse(String message, int count) {}
