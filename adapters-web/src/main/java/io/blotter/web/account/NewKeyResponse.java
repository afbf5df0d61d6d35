package io.blotter.web.account;

import io.blotter.domain.shared.Secret;

record NewKeyResponse(long id, Secret apiKey) {}
