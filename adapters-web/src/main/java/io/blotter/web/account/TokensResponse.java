package io.blotter.web.account;

import io.blotter.application.account.TokenPair;
import io.blotter.domain.shared.Secret;
import io.blotter.web.shared.Answer;

record TokensResponse(String message, Secret accessToken, Secret refreshToken) {
  static Answer of(TokenPair tokens, String message) {
    return Answer.json(new TokensResponse(message, tokens.accessToken(), tokens.refreshToken()));
  }
}
