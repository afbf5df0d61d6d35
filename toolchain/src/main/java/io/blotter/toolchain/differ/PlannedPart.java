package io.blotter.toolchain.differ;

import java.util.List;

/**
 * A file on its way.
 *
 * @param rehearsal the same with its constraints validated at once: the differ cannot read every
 *     constraint that is not valid yet, nor undo a validation
 * @param undo what undoes it, unless the differ finds that out
 */
record PlannedPart(Part part, Part rehearsal, List<String> undo) {
  static PlannedPart of(Part part) {
    return new PlannedPart(part, part, List.of());
  }
}
