package io.blotter.application.account;

/**
 * What a sign-in yields: a token for calls, and one to renew it. Both are secret.
 *
 * @param accessToken good for an hour
 * @param refreshToken good for a day and for one renewal
 */
public record TokenPair(String accessToken, String refreshToken) {
  @Override
  public String toString() {
    return "TokenPair[secret]";
  }
}
