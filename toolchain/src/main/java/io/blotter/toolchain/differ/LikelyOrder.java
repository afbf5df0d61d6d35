package io.blotter.toolchain.differ;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A guess at what has to be made first; a failure costs PostgreSQL as much as a success. */
final class LikelyOrder {
  private final Map<String, ModelFile> bySubject;
  private final Set<ModelFile> seen = new HashSet<>();
  private final List<ModelFile> ordered = new ArrayList<>();

  private LikelyOrder(List<ModelFile> files) {
    this.bySubject =
        files.stream().collect(Collectors.toMap(ModelFile::subject, file -> file, (one, _) -> one));
  }

  /** Each file after those whose subjects it names. */
  static List<ModelFile> of(List<ModelFile> files) {
    var order = new LikelyOrder(files);
    files.forEach(order::place);
    return List.copyOf(order.ordered);
  }

  private void place(ModelFile file) {
    if (seen.add(file)) {
      file.words().map(bySubject::get).filter(Objects::nonNull).forEach(this::place);
      ordered.add(file);
    }
  }
}
