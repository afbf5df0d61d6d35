package io.blotter.web.agency;

import io.blotter.web.shared.Tool;

public final class Agencies {
  Tool tool;
}
