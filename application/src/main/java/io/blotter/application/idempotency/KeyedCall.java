package io.blotter.application.idempotency;

import io.blotter.domain.account.UserId;

/**
 * A request with an {@code Idempotency-Key}.
 *
 * @param key what the user calls this request, however often it is sent
 * @param request tells it from another one under the same key: address and body
 */
public record KeyedCall(UserId user, String key, String request) {}
