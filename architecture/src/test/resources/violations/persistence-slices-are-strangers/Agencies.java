package io.blotter.persistence.agency;

import io.blotter.persistence.shared.Tool;

public final class Agencies {
  Tool tool;
}
