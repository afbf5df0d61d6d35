package io.blotter.web.account;

import io.blotter.domain.shared.Secret;

record KeyResponse(Secret apiKey) {}
