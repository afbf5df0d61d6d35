package io.blotter.application.agency;

import java.util.Optional;
import java.util.stream.Stream;

final class Names {
  Optional<String> first(Stream<Optional<String>> names) {
    Optional<String> none = Optional.empty();
    return names.map(name -> name.or(() -> none)).findFirst().flatMap(name -> name);
  }
}
