package io.blotter.web.account;

import io.blotter.application.account.TokenPair;
import io.blotter.web.shared.Answer;

record TokensResponse(String message, String accessToken, String refreshToken) {
  static Answer of(TokenPair tokens, String message) {
    return Answer.json(new TokensResponse(message, tokens.accessToken(), tokens.refreshToken()));
  }

  @Override
  public String toString() {
    return "TokensResponse[secret]";
  }
}
