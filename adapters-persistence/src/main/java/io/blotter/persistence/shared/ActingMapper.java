package io.blotter.persistence.shared;

import io.blotter.application.shared.Acting;

interface ActingMapper {
  String announce(Acting acting);
}
