package io.blotter.persistence.shared;

import io.blotter.application.shared.CurrentActor;

interface CurrentActorMapper {
  String announce(CurrentActor currentActor);
}
