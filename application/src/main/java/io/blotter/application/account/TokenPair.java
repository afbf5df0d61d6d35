package io.blotter.application.account;

import io.blotter.domain.shared.Secret;

/**
 * What a sign-in yields: a token for calls, and one to renew it. Both are secret.
 *
 * @param accessToken good for an hour
 * @param refreshToken good for a day and for one renewal
 */
public record TokenPair(Secret accessToken, Secret refreshToken) {}
