package io.blotter.pages.home;

import io.blotter.web.shared.Endpoint;

public final class HomePages {
  Endpoint endpoint;
}
