package io.blotter.pages.agency;

import io.blotter.pages.shared.Layout;

public final class AgencyPages {
  Layout layout;
}
